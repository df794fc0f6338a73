/** What is written in capitals and needs no explanation: words of daily life, formats of files, licences by their names. */
export const knownCapitals: ReadonlySet<string> = new Set(
  `AM PM AD BC OK TV DVD CD DIY SOS SMS PIN QR ID FAQ US USA UK EU UN
   PDF EPUB HTML ISBN DOI PMID URL CC BY SA MIT SIL OFL`.split(/\s+/),
);

/** Words that are shouted rather than shortened. */
export const shoutedWords: ReadonlySet<string> = new Set(
  `A ALL ALWAYS AND ANY ARE AT BE BOTH BUT CALL DO DOES EVER EVERY FIRST HELP HERE IF IN IS IT MUST NEVER NO NOT NOW OF OFF ON
   ONE ONLY OR OUT RED REST SLOW SOME STOP THE THEN THIS TO TOO UP VERY WAIT YES YOU`.split(/\s+/),
);
