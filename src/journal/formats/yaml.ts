/** YAML, with everything in it switched off that can surprise: own tags, merge keys, alias bombs, warnings on the console. */
import { parseDocument, stringify } from 'yaml';

/** Front matter larger than this is no front matter. In UTF-16 units. */
const LARGEST = 64_000;

/** What came of reading YAML: the value, or the line (from 0, inside the text) that could not be read. */
export type YamlReading = { readonly value: unknown } | { readonly wrongAt: number };

/** Reads one YAML document. Dates stay text; unknown tags are ignored; never throws. */
export function readYaml(text: string): YamlReading {
  if (text.length > LARGEST) return { wrongAt: 0 };
  try {
    const document = parseDocument(text, {
      schema: 'core',
      merge: false,
      uniqueKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [error] = document.errors;
    if (error) return { wrongAt: text.slice(0, error.pos[0]).split('\n').length - 1 };
    return { value: document.toJS({ maxAliasCount: 20 }) as unknown };
  } catch {
    // Too many aliases, or brackets so deep that the reader gave up.
    return { wrongAt: 0 };
  }
}

/** Writes YAML, every value in one line and quoted wherever it might be read as something else. */
export function writeYaml(value: Readonly<Record<string, unknown>>): string {
  return stringify(value, {
    schema: 'core',
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: 1_000_000,
    collectionStyle: 'any',
  });
}
