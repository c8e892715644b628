// Draws the cells of the living scene `stemcells`: the stages of a division, in-between cells, cells with a job, and
// pale versions of the latter for the ends of the valleys. The landscape itself is baked by terrain.py.
// usage: node assets/drawing/scene-stemcells.mjs        -> assets/art/{light,dark}/stemcells-*.svg
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { themes } from './tokens.mjs';
const { S, P, Curve } = A;

const ART = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'art');
const bare = (s) => s.replace(/<g[^>]*data-sprite="1"[^>]*>[\s\S]*?<\/g>/g, '').replace(/ paint-order="stroke"/g, '');
function put(theme, name, w, h, inner) {
  const body = bare(inner);
  if (/filter=|clip-path|mask=|<text/.test(body)) throw new Error(`${name} holds something Qt does not draw`);
  fs.writeFileSync(path.join(ART, theme, `stemcells-${name}.svg`), `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>\n`);
}

// One cell that becomes two. stage 1: longer, the copied nucleus in two parts; 2: a waist; 3: two cells that still touch.
const DIVIDE = { w: 360, h: 220 };
function division(t, stage) {
  const p = A.pal(t, 'stem'), x = DIVIDE.w / 2, y = DIVIDE.h / 2 - 6;
  const r = [66, 60, 58][stage - 1], apart = [20, 44, 59][stage - 1], neck = [63, 34, 9][stage - 1];
  const half = (q) => { const one = (c) => (Math.abs(q - c) < r ? Math.sqrt(r * r - (q - c) ** 2) : 0); return Math.max(one(-apart), one(apart), Math.abs(q) < apart ? Math.max(0, neck + (Math.max(one(-apart), one(apart)) - neck) * (q / apart) ** 2) : 0); };
  const n = 44, up = [], down = [], end = apart + r;
  for (let i = 0; i <= n; i++) { const q = -end * Math.cos((Math.PI * i) / n); up.push([x + q, y - half(q)]); down.push([x + q, y + half(q)]); }
  const d = A.closed(up.concat(down.slice(1, -1).reverse()));
  const [g, u] = A.radial([[0, p.light], [0.45, p.base], [1, p.deep]], { user: 1, cx: x, cy: y, r: end * 1.05, fx: x - apart, fy: y - r * 0.7 });
  let o = A.shadow(x + 4, y + r * 0.98, end * 1.02, 24, 0.26) + `<defs>${g}</defs>` + P(d, p.edge, `stroke="${p.edge}" stroke-width="6.500" stroke-linejoin="round"`) + P(d, u);
  if (stage < 3) o += S(`M${x} ${y - neck * 0.7}v${neck * 1.4}`, p.deep, 3, 'stroke-dasharray="2 8" opacity=".8"');
  for (const s of [-1, 1]) {
    o += A.nucleus(x + s * (apart + 4), y + 3, [24, 27, 28][stage - 1], p, { seed: 4 + s, sx: stage === 1 ? 0.8 : 1 });
    o += A.spec(x + s * apart - 22, y - r * 0.5, r * 0.32, r * 0.16, -38, 0.85);
  }
  return o;
}

// A cell that will change: no halo, a short stub here and there, colour between stem cell and what comes.
const between = (t, family, amount) => Object.fromEntries(Object.keys(t).map((k) => [k, k.startsWith('stem.') && t[family + k.slice(4)] ? A.mix(t[k], t[family + k.slice(4)], amount) : t[k]]));
const stubs = (r, angles, length) => angles.map((a, i) => ({ a, len: r * length * (0.85 + 0.3 * (i % 2)), w0: r * 0.2, w1: r * 0.09, r0: r * 0.7 }));
const other = (t) => A.branched(between(t, 'msc', 0), 'stem', 110, 104, 56, { seed: 7, split: 0, amp: 0.07, nuc: 0.48, gr: 2, flare: 9, sx: 1.06, arms: stubs(56, [-2.4, -0.7, 0.5, 1.7, 2.8], 0.78) });
// In-between cells: the young nerve cell has one long leading arm, the young astrocyte short arms all round.
const neuroblast = (t) => A.branched(between(t, 'nerve', 0.55), 'stem', 150, 96, 46, { seed: 4, split: 1, amp: 0.05, nuc: 0.46, gr: 3, flare: 14, sx: 1.12, sy: 0.9, arms: [{ a: 2.62, len: 78, w0: 13, w1: 5, r0: 26 }, { a: -0.5, len: 40, w0: 8, w1: 4, r0: 26 }] });
const astroblast = (t) => A.branched(between(t, 'astro', 0.6), 'stem', 100, 96, 42, { seed: 6, split: 0, amp: 0.06, nuc: 0.46, gr: 2.6, flare: 10, arms: stubs(42, [-2.8, -2.0, -1.2, -0.3, 0.6, 1.4, 2.3], 0.85) });

function neuron(t) {
  const x = 142, y = 150;
  let o = A.shadow(x + 6, y + 56, 112, 26, 0.3) + A.neuron(t, x, y, 50, { seed: 9, shadowOn: false, split: 1, extra: [{ c: new Curve([[x + 12, y + 20], [x + 58, y + 50], [x + 120, y + 62], [x + 176, y + 48]], 3), w0: 17, w1: 5, depth: 1, pw: 1.6 }], arms: [-2.75, -2.15, -1.55, -0.95, -0.35, 2.75].map((a, i) => ({ a, len: 60 + 8 * (i % 2), w0: 10, w1: 4, r0: 30 })) });
  for (const d of [[196, 36], [200, 58]]) o += A.axonTube(t, new Curve([[x + 172, y + 49], [x + d[0], y + d[1]]], 3), 0, 22, 3.4, { ow: 2.4 }) + A.cell(t, 'nerve', x + d[0] + 3, y + d[1], 8, { nuc: 0, dots: 0, shadowOn: false, ow: 2.4 });
  return o;
}
const astrocyte = (t) => A.shadow(124, 196, 100, 24, 0.3) + A.astro(t, 120, 126, 43, { seed: 4, m: 9, shadowOn: false, split: 1 });
function oligodendrocyte(t) {
  const cx = 165, cy = 104;
  let o = A.shadow(cx + 14, cy + 106, 150, 30, 0.3);
  const c = new Curve([[cx - 150, cy + 84], [cx, cy + 100], [cx + 150, cy + 84]], 3), p1 = c.at(66), p2 = c.at(c.len - 66);
  o += A.axonTube(t, c, 0, c.len, 8, { ow: 2.8 });
  o += A.oligo(t, cx, cy, 44, { seed: 6, ow: 2.8, split: 1, targets: [{ x: p1.x + 6, y: p1.y - 14, n: [-0.1, -1], hn: 30, w1: 5, foot: 16, bend: -0.05 }, { x: p2.x - 6, y: p2.y - 14, n: [0.1, -1], hn: 30, w1: 5, foot: 16, bend: 0.05 }], extraArms: [-2.6, -1.9, -1.2, -0.5].map((a) => ({ a, len: 34, w0: 7, w1: 3, r0: 26 })) });
  return o + A.sleeve(t, c, 8, 136, 23, { ax: 8, ow: 2.8, shadowOn: false }) + A.sleeve(t, c, c.len - 136, c.len - 8, 23, { ax: 8, ow: 2.8, shadowOn: false });
}

for (const [theme, t] of Object.entries(themes)) {
  A.resetIds();
  const ground = theme === 'dark' ? '#1C2D3E' : '#EFEBE9';
  // Pale: not there yet. Colours are mixed into the ground, so that nothing shines through.
  const pale = Object.fromEntries(Object.entries(t).map(([k, v]) => [k, /^#/.test(v) ? A.mix(v, ground, k.endsWith('.edge') ? 0.52 : 0.74) : v]));
  pale.ink = t.ink;
  for (const stage of [1, 2, 3]) put(theme, `divide-${stage}`, DIVIDE.w, DIVIDE.h, division(t, stage));
  put(theme, 'other', 220, 210, other(t));
  put(theme, 'neuroblast', 260, 190, neuroblast(t));
  put(theme, 'astroblast', 200, 200, astroblast(t));
  for (const [name, w, h, fn] of [['neuron', 364, 250, neuron], ['astrocyte', 240, 240, astrocyte], ['oligodendrocyte', 330, 240, oligodendrocyte]]) {
    put(theme, name, w, h, fn(t));
    put(theme, `${name}-pale`, w, h, fn(pale).replace(/stop-color="#fff"/g, `stop-color="${ground}"`).replace(/fill="#fff"/g, 'fill="none"').replace(/stroke="#fff"/g, 'stroke="none"'));
  }
}
