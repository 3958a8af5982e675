import type { Progress } from '../path/document.js';
import type { Reader } from '../path/reader.js';
import { feelsUnsafe } from '../path/today.js';

/**
 * True when two people may be offered to talk at one keyboard. False for someone alone, and for someone who said, alone, that they are not safe: nothing
 * may tell the two apart.
 */
export const mayTalkTogether = (reader: Reader, progress: Progress): boolean => reader.joint && !feelsUnsafe(progress);
