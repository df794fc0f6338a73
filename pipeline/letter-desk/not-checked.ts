/** Rows of the list that a build cannot judge: they are about a sender, a name server, other people's machines or readers. */
export const notChecked: readonly { readonly row: number; readonly about: string }[] = [
  { row: 6, about: 'Exactly one List-Unsubscribe header, an `https:` address first.' },
  { row: 7, about: 'List-Unsubscribe-Post is `List-Unsubscribe=One-Click`.' },
  { row: 8, about: 'Both headers are among those that DKIM signs.' },
  { row: 11, about: 'The DKIM key has 2048 bits.' },
  { row: 12, about: 'The domain that signs is that of the sender.' },
  { row: 13, about: 'SPF, DKIM and DMARC stand in the name server.' },
  { row: 14, about: 'The sender has a domain of their own.' },
  { row: 15, about: 'Replies reach somebody.' },
  { row: 16, about: 'The id of each sent message is of the sender’s domain, and the same on every retry.' },
  { row: 19, about: 'Hosted pictures can be reached.' },
  { row: 22, about: 'Links answer.' },
  { row: 31, about: 'SpamAssassin finds nothing; `.ci/spam-score` asks it where it is installed.' },
  { row: 33, about: 'No recipient is on the suppression list, twice on the list, or unconfirmed.' },
];
