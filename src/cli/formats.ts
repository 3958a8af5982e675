/** What writes the journal out and reads it in: a part of its own, as most commands need none of it. */
export { htmlOf, jsonOf, markdownDays, markdownOf, readImport } from '../journal/formats/index.js';
