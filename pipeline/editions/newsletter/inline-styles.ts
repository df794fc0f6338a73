import { cssVariables } from '../../../templates/tokens.ts';
import { readOwnText } from '../../project.ts';

/** Writes `newsletter.css` into the elements; what stands in the head stays there. Mail programs know no CSS variables. */
export async function inlineStyles(html: string): Promise<string> {
  const { inline } = await import('@css-inline/css-inline');
  return inline(html, {
    extraCss: withTokens(readOwnText('templates/newsletter/newsletter.css')),
    inlineStyleTags: false,
    keepStyleTags: true,
    loadRemoteStylesheets: false,
  });
}

function withTokens(css: string): string {
  const tokens = new Map([...cssVariables().matchAll(/--([\w-]+):([^;}]+)/g)].map(([, name, value]) => [name, value]));
  return css.replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`templates/newsletter/newsletter.css: there is no token "--${name}"`);
    return value;
  });
}
