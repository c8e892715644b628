// How people differ: skin, hair, clothes, and what a look may say.
import * as A from '../art.mjs';
import { wheelchair } from './seated.mjs';

export const SKIN = ['#F6DCC6', '#EBC3A0', '#D9A679', '#BC8357', '#94623F', '#6E452D'];

export const HAIR = {
  black: '#1F1A1B',
  brown: '#4A2E20',
  chestnut: '#7A4526',
  blond: '#C99A4E',
  red: '#A8532A',
  grey: '#A9ADB2',
  white: '#D9DCDD',
};

export const CLOTH = {
  teal: '#2F8288',
  navy: '#35517F',
  plum: '#7D5691',
  rust: '#C4693F',
  sand: '#D9BE8E',
  leaf: '#5F8F5A',
  rose: '#C9728A',
  sky: '#7FB2D6',
  slate: '#5B6B78',
  cream: '#EFE6D4',
  mustard: '#D9A43A',
  ink: '#2C3A47',
  wine: '#8A3F52',
  mint: '#9CCFBC',
  white: '#F4F7F8',
};

export const DEFAULT = {
  skin: 1,
  hair: 'brown',
  hairStyle: 'short', // short crop bob long bun curly ponytail bald scarf side
  top: 'teal',
  sleeve: 'long', // long short
  open: null, // colour of a shirt seen under an open jacket or coat
  bottom: 'ink',
  legs: 'trousers', // trousers skirt dress
  shoes: 'ink',
  broad: 0, // -1 slim … 1 broad
  turn: 0, // -1 looks to the left … 1 to the right
  beard: false,
  glasses: false,
  age: 0, // 1: soft lines beside the mouth
  armL: null,
  armR: null, // [[elbow], [wrist]] from the shoulder, in units
  pose: 'stand', // stand sit wheelchair bust
  coat: false, // the top reaches to the knees
  held: '', // drawn in front, e.g. a stick or a book; hip at (0, -206) when standing
  worn: '', // drawn on the chest, under the arms
};

export const edgeOf = (t) => (t.ink === '#FFFFFF' ? '#EAF2F5' : '#14262F');
export const shade = (c, k = 0.2) => A.mix(c, '#101A2C', k);
export const lit = (c, k = 0.22) => A.mix(c, '#FFFFFF', k);
