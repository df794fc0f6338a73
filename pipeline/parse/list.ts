import { VFile } from 'vfile';
import type { ZodType } from 'zod';
import type { ListFile, Problem, SourceFile } from '../book.ts';
import { once } from '../once.ts';
import { readFacts } from './facts.ts';
import { withoutMerge } from './merge-markers.ts';
import { decode } from './text.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

/** A whole YAML file: decoded, parsed and held against its schema. */
export type YamlFile<Facts> = {
  readonly file: VFile;
  readonly yaml: ParsedYaml;
  readonly facts: Facts | undefined;
  readonly problems: readonly Problem[];
};

/** Reads one YAML file of the manuscript. */
export function readYamlFile<Facts>(source: SourceFile, schema: ZodType<Facts>): YamlFile<Facts> {
  const { file, yaml, problems } = yamlOf(source);
  const { facts, problems: faults } = readFacts(file, yaml, schema);
  return { file, yaml, facts, problems: [...problems, ...faults] };
}

/** Depends on the bytes alone, so that a book with one changed file parses one file. */
const yamlOf = once((source: SourceFile) => {
  const { file, problems } = decode(source);
  return { file, yaml: parseYaml(file, withoutMerge(String(file)), 0), problems };
});

/** Reads a YAML file that holds a list; a manuscript without the file has an empty list. */
export function readList<Entry>(
  path: string,
  source: SourceFile | undefined,
  schema: ZodType<readonly Entry[]>,
): ListFile<Entry> & { readonly problems: readonly Problem[] } {
  if (source === undefined) {
    return { file: new VFile({ path }), entries: [], factPlace: () => undefined, factTexts: [], problems: [] };
  }
  const { file, yaml, facts, problems } = readYamlFile(source, schema);
  return { file, entries: facts ?? [], factPlace: yaml.place, factTexts: yaml.texts, problems };
}
