// Draws the pictures of the ms-basics deck: every pictures-*.mjs beside this file, light and dark.
// Without names also the art that Qt draws itself (assets/art).
// usage: node assets/drawing/draw.mjs [name ...]     (no name: all)
import fs from 'node:fs';
import { drawAttract } from './attract.mjs';
import { CARD, PICTURE, WIDE, draw } from './canvas.mjs';
import { drawParts } from './parts.mjs';

const wanted = process.argv.slice(2);
const here = new URL('.', import.meta.url);
for (const file of fs
  .readdirSync(here)
  .filter((f) => /^pictures-.+\.mjs$/.test(f))
  .sort()) {
  const { pictures = {}, wide = {}, cards = {} } = await import(new URL(file, here));
  for (const [set, canvas] of [
    [pictures, PICTURE],
    [wide, WIDE],
    [cards, CARD],
  ])
    for (const [name, fn] of Object.entries(set))
      if (!wanted.length || wanted.includes(name)) {
        draw(name, fn, canvas);
        console.log(name);
      }
}
if (!wanted.length || wanted.includes('art')) {
  drawParts();
  drawAttract();
  console.log('art');
}
