import { PDFDocument } from '@cantoo/pdf-lib';
import type { Artifact, EditionId } from '../../pipeline/book.ts';
import type { Random } from '../mutation/random.ts';
import { plantInPdf, type Spoilt } from '../proofs/plant-in-pdf.ts';
import type { Fault, Finished, Site } from './fault.ts';

/** A place in a PDF; `plant` gets the file as it was, opened anew. */
export type PdfSite = Pick<Site, 'told'> & { plant(spoilt: Spoilt, random: Random): void };

/** Finds the places of one kind of fault in a PDF. */
export type PdfSites = (document: PDFDocument, finished: Finished) => readonly PdfSite[];

/** A printed edition, and how its file is called behind the name of the book. */
export type Printed = { readonly edition: EditionId; readonly ending: string };

/** A kind of fault in a printed edition. */
export function pdfFault({ edition, ending }: Printed, name: string, planted: number, sitesOf: PdfSites): Fault {
  return {
    edition,
    name,
    planted,
    async sites(finished) {
      const file = fileOf(finished, ending);
      const document = await PDFDocument.load(file.bytes, { updateMetadata: false });
      return sitesOf(document, finished).map(({ told, plant }) => ({
        told: [`dist/${file.path}`, ...told],
        spoil: async (random) => ({
          ...file,
          bytes: await plantInPdf(file.bytes, (spoilt) => plant(spoilt, random)),
        }),
      }));
    },
  };
}

/** The finished file of a printed edition. */
export function fileOf({ artifacts, publication }: Finished, ending: string): Artifact {
  const path = `${publication.book.manifest.slug}${ending}`;
  const file = artifacts.find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no ${path}`);
  return file;
}
