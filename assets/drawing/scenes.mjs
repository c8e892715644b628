// Things made of several strokes that more than one picture needs. Same rules as art.mjs; no whole pictures, no text.
export { iconG } from './icons.mjs';
export * from './vocabulary/marks.mjs';
export * from './vocabulary/props.mjs';
export * from './vocabulary/tissue.mjs';
