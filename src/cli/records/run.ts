/** What the commands of the four lists import when they run: one part of the built tool. */
export { openList, list, show, remove } from './list.js';
export { addPromise, end, mark } from './promises.js';
export { addAgreement, changeAgreement, endAgreement } from './agreements.js';
export { addGesture, addTrigger, gestureDone } from './others.js';
