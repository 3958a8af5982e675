/**
 * The guide as a library: everything the path says, as typed data. It reads no file, keeps nothing and needs no other package, so that another front
 * end or a translation can be built on it.
 */
export * from './schema.js';
export * from './feelings.js';
export * from './library/index.js';
export { stages } from './stages/index.js';
