import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { attributePlace, openingPlace } from '../../attribute-place.ts';
import type { DirectiveGrammar, Finding } from '../../book.ts';
import { nearest } from '../../nearest.ts';

/** Attributes that a directive does not know, and those it needs and does not have. */
export function* attributeFaults(
  file: VFile,
  { attributes: known, name }: DirectiveGrammar,
  directive: ContainerDirective | LeafDirective,
): Iterable<Finding> {
  const given = Object.keys(directive.attributes ?? {});
  for (const attribute of given) {
    if (Object.hasOwn(known, attribute)) continue;
    const names = Object.keys(known);
    const list = names.length === 0 ? 'none' : names.map((one) => `\`${one}\``).join(', ');
    yield {
      file,
      place: attributePlace(file, directive, attribute).name,
      reason: `Unexpected attribute \`${attribute}\` of \`${name}\`, expected ${list}`,
      suggestion: nearest(attribute, names),
      note: 'Correct it or delete it.',
    };
  }
  for (const [attribute, need] of Object.entries(known)) {
    if (need === 'optional' || (directive.attributes?.[attribute] ?? '') !== '') continue;
    const example = attribute === 'id' ? `{#…}` : `{${attribute}="…"}`;
    const reason = `Unexpected \`${name}\` without \`${attribute}\`, expected \`${example}\``;
    yield { file, place: openingPlace(file, directive), reason, note: `Write \`${example}\` behind the name.` };
  }
}
