// What a picture of the deck is: one drawing function, written once per theme as an SVG file on a fixed canvas.
// A pictures-*.mjs file exports `pictures`, `wide` and/or `cards`: { name: (t, env) => svg text without the outer <svg> },
// where t holds the theme tokens and env = { w, h, dark, safe }. Nothing else is written by a picture file.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { themes } from './tokens.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const MEDIA = path.join(HERE, '..', 'decks', 'ms-basics', 'media');

// Pictures: landscape shows y 115..995, portrait shows x 106..1106; what matters stays inside both.
export const PICTURE = { w: 1212, h: 1110, safe: { x0: 106, y0: 115, x1: 1106, y1: 995 } };
// Pictures that are compared stand above two buttons, lower and wider than others: they bleed to both sides.
export const WIDE = { ...PICTURE, bleed: 140 };
// Chapter cards bleed to the edges, and so far to both sides that a wide, low card shows them in their whole height; the
// upper corners (92 x 92) belong to number and tick.
export const CARD = { w: 434, h: 208, bleed: 173, safe: { x0: 0, y0: 0, x1: 434, y1: 208 } };

const LIMIT = 450_000; // bytes; a larger picture makes the kiosk slow to open

export function draw(name, fn, canvas, dir = MEDIA) {
  fs.mkdirSync(dir, { recursive: true });
  for (const [theme, t] of Object.entries(themes)) {
    A.resetIds();
    const { w, h, bleed = 0 } = canvas;
    const drawn = fn(t, { ...canvas, dark: theme === 'dark' });
    const svg = `${A.svg(w + 2 * bleed, h, bleed ? `<g transform="translate(${bleed} 0)">${drawn}</g>` : drawn)}\n`;
    if (Buffer.byteLength(svg) > LIMIT) console.warn(`${name} (${theme}) has ${svg.length} bytes, more than ${LIMIT}`);
    fs.writeFileSync(path.join(dir, `${name}${theme === 'dark' ? '.dark' : ''}.svg`), svg);
  }
}
