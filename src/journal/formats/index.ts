/** Taking the journal along, and bringing others in. Loaded only by the commands that do it: YAML comes with it. */
export type { About } from './days.js';
export { htmlOf } from './html.js';
export { type ImportSource, readImport } from './import.js';
export { jsonOf } from './json.js';
export { type DayFile, markdownDays, markdownOf } from './markdown.js';
export type { ImportFormat, ImportOptions, ImportReading, Problem } from './reading.js';
