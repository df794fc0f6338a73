import type { Count, EditionId, Extract, Publication } from './book.ts';
import { toMessage, type Message } from './check.ts';
import { proofs } from './proofs/index.ts';

/** What a proof counted: "references", and how many of them each edition has. */
export type Tally = {
  readonly name: string;
  readonly editions: readonly (Count & { readonly edition: EditionId })[];
};

/** What came of all proofs. */
export type Proven = { readonly messages: readonly Message[]; readonly tallies: readonly Tally[] };

/** Runs every proof over what was taken out of the finished files. */
export function prove(extracts: readonly Extract[], publication: Publication): Proven {
  const messages = proofs.flatMap((proof) =>
    [...proof.run(extracts, publication)].map((finding) => toMessage(proof.id, proof.severity ?? 'error', finding)),
  );
  return { messages, tallies: talliesOf(extracts, publication) };
}

function talliesOf(extracts: readonly Extract[], publication: Publication): readonly Tally[] {
  return proofs.flatMap((proof) => {
    if (proof.counts === undefined) return [];
    const editions = extracts.flatMap((extract) => {
      const count = proof.count?.(extract, extracts, publication);
      return count === undefined || count.expected === 0 ? [] : [{ edition: extract.edition, ...count }];
    });
    return editions.length === 0 ? [] : [{ name: proof.counts, editions }];
  });
}
