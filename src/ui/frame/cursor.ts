import { createContext } from 'react';
import type { CursorAt } from '../paint/painter.js';

/** Receives where the cursor stands on the screen; nothing listens in tests that only read frames. */
export const CursorContext = createContext<(cursor: CursorAt | undefined) => void>(() => undefined);
