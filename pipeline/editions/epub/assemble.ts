import { rezip } from '../../zip.ts';
import { withAssetFolder } from './asset-folder.ts';
import type { Asset } from './asset.ts';

/** Everything that goes into the container, written. */
export type Container = {
  readonly title: string;
  readonly language: string;
  readonly css: string;
  /** ejs frames from `templates/epub/`; the words of the book are values in their holes and never part of them. */
  readonly frames: { readonly package: string; readonly contents: string; readonly ncx: string; readonly page: string };
  /** What fills the holes of the package document and the two contents lists. */
  readonly filling: Readonly<Record<string, string>>;
  readonly pages: readonly {
    readonly file: string;
    readonly title: string;
    readonly matter: string;
    readonly xhtml: string;
  }[];
  readonly assets: readonly Asset[];
};

/**
 * Has epub-gen-memory assemble the container. Its HTML parser gets nothing to parse (`content` is empty) and its loader
 * nothing but verified local files, since both would change or fetch what stands in the book.
 */
export async function assemble(container: Container): Promise<Uint8Array> {
  const { EPub } = await import('epub-gen-memory');
  const { title, language, css, frames, filling, pages } = container;
  const chapters = pages.map((page) => ({ ...page, content: '', filename: page.file, language }));
  return withAssetFolder(container.assets, async (fonts) => {
    const options = {
      title,
      lang: language,
      css,
      fonts,
      filling: { ...filling, language },
      contentOPF: frames.package,
      tocXHTML: frames.contents,
      tocNCX: frames.ncx,
      chapterXHTML: frames.page,
    };
    return rezip(await new EPub(options, chapters).genEpub());
  });
}
