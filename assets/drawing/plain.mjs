// Art that Qt draws by itself: paths, strokes, gradients and opacity only. Anything blurred is taken out here.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ART = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'art');

// removes every group marked data-sprite, with all that is inside
export function withoutSprites(svg) {
  let out = '',
    i = 0;
  for (;;) {
    const j = svg.slice(i).search(/<g[^>]*data-sprite="1"[^>]*>/);
    if (j < 0) return out + svg.slice(i);
    out += svg.slice(i, i + j);
    let end = i + j,
      depth = 0;
    const tag = /<g[\s>]|<\/g>/g;
    tag.lastIndex = end;
    for (let m; (m = tag.exec(svg));) {
      depth += m[0] === '</g>' ? -1 : 1;
      if (!depth) {
        end = tag.lastIndex;
        break;
      }
    }
    i = end;
  }
}

export function writePlain(file, w, h, inner) {
  const svg = withoutSprites(inner);
  const bad = svg.match(/<(filter|clipPath|mask|text|image|style)\b|paint-order/);
  if (bad) throw new Error(`${file}: Qt does not draw ${bad[0]}`);
  fs.mkdirSync(path.dirname(path.join(ART, file)), { recursive: true });
  fs.writeFileSync(
    path.join(ART, file),
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${svg}</svg>\n`,
  );
}
