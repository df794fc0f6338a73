import type { Condition } from './condition.ts';
import { leadsOut } from './ways.ts';

/** Elements that run, take input or show another document. */
const running: ReadonlySet<string> = new Set(
  `script iframe object embed applet form input button select textarea frame frameset base canvas audio video
  foreignObject animate animateMotion animateTransform set handler listener`.split(/\s+/),
);

/** Attributes whose file a reading system fetches by itself, on whatever element but a link of the text. */
const fetched: readonly string[] = ['src', 'srcset', 'data', 'poster', 'background', 'href', 'xlink:href'];

/** The book does nothing by itself, and asks for nothing that is not in it. */
export const active: readonly Condition[] = [
  {
    id: 'nothing-runs',
    *faults({ pages }) {
      for (const { name, elements } of pages)
        for (const { element } of elements) {
          const event = Object.keys(element.attributes).find((attribute) => /^on/i.test(attribute));
          const isRefresh = element.name === 'meta' && 'http-equiv' in element.attributes;
          const way = element.attributes['href'] ?? element.attributes['xlink:href'] ?? '';
          const isProgram = /^(?:javascript|vbscript|data|file):/i.test(way);
          if (running.has(element.name) || event !== undefined || isRefresh || isProgram)
            yield {
              where: name,
              reason: `Unexpected \`${event ?? (isProgram ? way.slice(0, 40) : element.name)}\`, expected pages that do nothing themselves`,
            };
        }
    },
  },
  {
    id: 'nothing-remote',
    *faults({ pages, items, package: elements }) {
      for (const { name, elements: placed } of pages)
        for (const { element } of placed) {
          if (element.name === 'a') continue;
          const found = fetched.map((attribute) => element.attributes[attribute] ?? '').find(leadsOut);
          const style = element.name === 'style' ? textIn(element.children) : (element.attributes['style'] ?? '');
          const painted = Object.values(element.attributes).find((value) => isRemotePaint(value ?? ''));
          const what = found ?? painted ?? (isRemotePaint(style) ? style : undefined);
          if (what !== undefined)
            yield {
              where: name,
              reason: `Unexpected request for \`${what.slice(0, 60)}\`, expected files of the book`,
            };
        }
      for (const { name } of items)
        if (leadsOut(name)) yield { reason: `Unexpected file \`${name}\` elsewhere, expected it in the book` };
      for (const { name, attributes } of elements)
        if (name === 'link')
          yield { reason: `Unexpected link to \`${attributes['href'] ?? ''}\` in the package, expected none` };
    },
  },
];

function isRemotePaint(value: string): boolean {
  return /@import|url\(\s*['"]?(?!#|\s|['"])/i.test(value);
}

function textIn(children: readonly { readonly type: string; readonly value?: string }[]): string {
  return children.map(({ value }) => value ?? '').join('');
}
