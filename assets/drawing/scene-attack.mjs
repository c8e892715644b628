// Draws what the living scene `attack` moves about: two backdrops per theme, the oligodendrocyte, and the bodies.
// usage: node assets/drawing/scene-attack.mjs        -> assets/art/scenes/attack-*.svg and assets/art/{light,dark}/attack-*.svg
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text; what would need blur is a stack of pale strokes.
// The curves of wall and fibre, junctions and sleeves are those of kiosk/scenes/attack_tissue.py, in um; change them together.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as A from './art.mjs';
import { rbc, bites } from './scenes.mjs';
import { themes } from './tokens.mjs';
const { S, P, C, Curve } = A;

const ART = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'art');
const W = 100, H = 72;
const JUNCTIONS = [-22, -4.5, 13, 30.5, 48, 65.5, 83, 100.5, 118];
const HALF = 8.75, RADIUS = 3.9, AXON = 1.3;
const OLIGO = [40.5, 48.4];
const wallY = (x) => 16.4 + 1.3 * Math.sin((2 * Math.PI * (x - 14)) / 88);
const fibreY = (x) => 36.8 + 1.5 * Math.cos((Math.PI * (x - 50)) / 100);
const LAYOUTS = { landscape: { w: 1212, h: 880 }, portrait: { w: 1000, h: 1110 } };
// The box of the oligodendrocyte overlay, um.
const BOX = { x: 22, y: 37, w: 37, h: 18 };

const bare = (s) => s.replace(/<g[^>]*data-sprite="1"[^>]*>[\s\S]*?<\/g>/g, '').replace(/ paint-order="stroke"/g, '');
function put(file, w, h, inner) {
  const to = path.join(ART, file);
  fs.mkdirSync(path.dirname(to), { recursive: true });
  const body = bare(inner);
  if (!/^[^<]*(<[^<>]*>[^<>]*)*$/.test(body) || /(\w[\w-]*)="[^"]*"(?=[^<>]*\s\1=)/.test(body.replace(/ d="[^"]*"/g, ''))) throw new Error(`${file} is not well formed`);
  if (/filter=|clip-path|mask=|<text/.test(body)) throw new Error(`${file} holds something Qt does not draw`);
  fs.writeFileSync(to, `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">${body}</svg>\n`);
}
// A soft edge without blur: wider and wider strokes of hardly any colour.
const soft = (d, col, from, to, op, n = 7) => [...Array(n)].map((_, i) => S(d, col, from + ((to - from) * i) / (n - 1), `opacity="${op}"`)).join('');
const curveOf = (fn, sx, sy, a = -8, b = 108) => new Curve([...Array(60)].map((_, i) => { const x = a + ((b - a) * i) / 59; return [x * sx, fn(x) * sy]; }), 3);
const along = (c, x) => { let lo = 0, hi = c.len; for (let i = 0; i < 40; i++) { const m = (lo + hi) / 2; if (c.at(m).x < x) lo = m; else hi = m; } return lo; };

function wall(t, c, sx, k) {
  let o = '';
  const p = A.pal(t, 'vessel');
  o += S(c.path(0, c.len, -34 * k, 10), t['astro.deep'], 5 * k, 'opacity=".45"');
  for (let i = 1; i < JUNCTIONS.length; i++) {
    const a = Math.max(0, along(c, JUNCTIONS[i - 1] * sx) + 2.5), b = Math.min(c.len, along(c, JUNCTIONS[i] * sx) - 2.5);
    if (b - a < 20) continue;
    const u = (q) => Math.max(0, Math.min(1, (q - a) / (b - a)));
    const flat = (q) => 15 * k * Math.pow(Math.max(0, 1 - Math.abs(2 * u(q) - 1) ** 5), 0.6);
    const up = (q) => flat(q) + 9 * k * Math.exp(-(((u(q) - 0.5) / 0.2) ** 2));
    o += P(c.ribbon(a, b, up, flat), p.edge, `stroke="${p.edge}" stroke-width="${6 * k}" stroke-linejoin="round"`);
    for (let j = 0; j < 6; j++) { const f = j / 5; o += P(c.ribbon(a, b, (q) => up(q) * (1 - f * 0.2), (q) => flat(q) * (1 - f * 1.2)), A.ramp([[0, p.deep], [0.5, p.base], [1, p.light]], f)); }
    const q = c.at((a + b) / 2);
    o += `<g transform="rotate(${((Math.atan2(q.ty, q.tx) * 180) / Math.PI).toFixed(1)} ${q.x.toFixed(1)} ${(q.y - 4).toFixed(1)})"><ellipse cx="${q.x.toFixed(1)}" cy="${(q.y - 5 * k).toFixed(1)}" rx="${26 * k}" ry="${10.5 * k}" fill="${A.mix(p.deep, p.edge, 0.25)}" stroke="${p.edge}" stroke-width="2"/></g>`;
  }
  return o;
}

function backdrop(t, { w, h }, dark) {
  const sx = w / W, sy = h / H, k = sx / 12.12;
  const ink = '#0B2A3C';
  const [g, u] = A.linear([[0, t['stage.top']], [1, t['stage.bottom']]]);
  let o = `<defs>${g}</defs><rect width="${w}" height="${h}" fill="${u}"/>`;
  const far = (key, amount) => A.mix(dark ? t['stage.top'] : t['stage.bottom'], t[key], amount);
  for (const [x, y, r, key] of [[0.16, 0.44, 0.26, 'nerve.base'], [0.86, 0.46, 0.26, 'oligo.base'], [0.6, 0.86, 0.3, 'nerve.base']])
    o += A.glow(x * w, y * h, r * w, far(key, 0.3), dark ? 0.4 : 0.35, 0.5);
  for (const [y0, y1, width] of [[0.33, 0.42, 9], [0.76, 0.7, 12], [0.62, 0.78, 8]]) {
    const c = new Curve([[-40, y0 * h], [w * 0.35, (y0 + 0.03) * h], [w * 0.7, (y1 - 0.03) * h], [w + 40, y1 * h]], 12);
    o += soft(c.path(0, c.len, 0, 14), far('nerve.base', 0.3), width, width * 3, dark ? 0.09 : 0.08, 5);
  }
  // blood
  const c = curveOf(wallY, sx, sy);
  const lumen = `M${-8 * sx} -20L${c.path(0, c.len, 0, 10).slice(1)}L${108 * sx} -20Z`;
  o += soft(c.path(0, c.len, -10, 12), ink, 30 * k, 130 * k, dark ? 0.06 : 0.026, 8);
  const [lg, lu] = A.linear([[0, dark ? A.mix(t['vessel.deep'], t['stage.top'], 0.62) : A.mix(t['vessel.base'], t['vessel.deep'], 0.35)], [0.45, dark ? A.mix(t['vessel.deep'], t['stage.top'], 0.5) : A.mix(t['vessel.light'], t['vessel.base'], 0.55)], [1, dark ? A.mix(t['vessel.deep'], t['stage.top'], 0.66) : A.mix(t['vessel.light'], t['vessel.base'], 0.2)]]);
  o += `<defs>${lg}</defs>` + P(lumen, lu);
  const t2 = { ...t, blood: A.mix(t['blood'], dark ? A.mix(t['vessel.deep'], t['stage.top'], 0.6) : t['vessel.light'], dark ? 0.6 : 0.55), 'vessel.edge': A.mix(t['vessel.edge'], dark ? A.mix(t['vessel.deep'], t['stage.top'], 0.6) : t['vessel.base'], dark ? 0.72 : 0.6) };
  for (const [x, y, r, rot, sq] of [[0.07, 1.6, 30, 20, 0.5], [0.27, 0.6, 28, -15, 0.6], [0.53, 1.2, 30, 30, 0.55], [0.72, 0.4, 26, 10, 0.6], [0.93, 1.8, 32, -20, 0.55]])
    o += rbc(t2, (x * w).toFixed(1), (y * sy).toFixed(1), r * k, rot, sq);
  o += wall(t, c, sx, k);
  // fibre
  const ax = curveOf(fibreY, sx, sy);
  o += soft(ax.path(0, ax.len, -26 * k, 12), ink, 16 * k, 84 * k, dark ? 0.06 : 0.03, 7);
  o += A.axonTube(t, ax, 0, ax.len, AXON * sx, { ow: 3.2 * k });
  return o;
}

// The oligodendrocyte below the fibre, its arms on sleeves 1 and 2. Harmed: paler, arms lost (dotted where they were).
function oligo(t, { w, h }, harmed) {
  const sx = w / W, sy = h / H, k = sx / 12.12;
  const X = (x) => (x - BOX.x) * sx, Y = (y) => (y - BOX.y) * sy;
  const [x, y] = [X(OLIGO[0]), Y(OLIGO[1])];
  const ends = [30 + 2.5, 51 - 2.5].map((q) => [X(q), Y(fibreY(q)) + RADIUS * sx * 0.86]);
  let o = '';
  const p = A.pal(t, 'oligo', harmed ? 0.42 : 0, t['scar.light']);
  const arm = (ex, ey, s) => new Curve([[x + s * 14 * k, y - 16 * k], [x + s * 62 * k, y - 34 * k], [ex + s * 4 * k, ey + (y - ey) * 0.42], [ex, ey]], 3);
  const extraArms = [0.35, 1.0, 1.57, 2.1, 2.8].map((a) => ({ a, len: (harmed ? 20 : 32) * k, w0: 7 * k, w1: 3 * k, r0: 24 * k }));
  if (harmed) {
    for (const [i, [ex, ey]] of ends.entries()) {
      const c = arm(ex, ey, i ? 1 : -1);
      for (const side of [-1, 1]) o += S(c.path(c.len * 0.36, c.len, side * 9 * k), t['scar.edge'], 3.2 * k, `stroke-dasharray="1 ${9 * k}"`);
    }
    const stumps = ends.map(([ex, ey], i) => { const c = arm(ex, ey, i ? 1 : -1); const cut = new Curve([0, 0.14, 0.26, 0.36].map((f) => { const q = c.at(c.len * f); return [q.x, q.y]; }), 3); return { c: cut, w0: 10 * k, w1: 4 * k, depth: 0, pw: 0.8 }; });
    o += A.branched({ ...t, 'oligo.light': p.light, 'oligo.base': p.base, 'oligo.deep': p.deep, 'oligo.nucleus': p.nuc }, 'oligo', x, y, 36 * k, { seed: 3, arms: extraArms, split: 0, extra: stumps, amp: 0.06, nuc: 0.5, ow: 3 * k, flare: 8 * k, gr: 3.2, wob: 0.2 });
    return o;
  }
  const extra = ends.map(([ex, ey], i) => ({ c: arm(ex, ey, i ? 1 : -1), w0: 11 * k, w1: 6 * k, depth: 0, foot: 20 * k, pw: 0.8 }));
  o += A.branched(t, 'oligo', x, y, 38 * k, { seed: 3, arms: extraArms, split: 1, extra, amp: 0.035, nuc: 0.52, ow: 3.2 * k, flare: 8 * k, gr: 3.6, wob: 0.2 });
  return o;
}

// ---------- sleeves: five states of wear on a straight piece of fibre, 240 x 132, sleeve 212 long
const SLEEVE = { w: 240, h: 132 };
function sleeve(t, state, dark) {
  const c = new Curve([[2, 66], [80, 66], [160, 66], [238, 66]], 2);
  const a = 14, b = 226, R = RADIUS * 12.12, ax = AXON * 12.12;
  if (state === 100) return A.sleeve(t, c, a, b, R, { ax });
  const wf = (q) => { const d = Math.min(q - a, b - q); return (R + 4) * Math.min(1, Math.sqrt(Math.max(0, 1 - (1 - Math.min(1, d / (R * 0.92))) ** 2))); };
  let o = P(c.ribbon(a - 3, b + 3, wf), t['surface'], `fill-opacity="${dark ? 0.06 : 0.4}" stroke="${t['scar.edge']}" stroke-width="3.2" stroke-dasharray="1 10" stroke-linecap="round"`);
  o += A.axonTube(t, c, 0, c.len, ax, { ow: 3.2 });
  if (state === 75) return o + A.sleeve(t, c, a, b, R, { ax, holes: bites(8, 0.34, 96), loops: 1, fade: 0.04 });
  if (state === 50) return o + A.sleeve(t, c, a, b, R, { ax, holes: bites(8, 0.58, 96), loops: 0, fade: 0.08 });
  if (state === 25) return o + A.sleeve(t, c, a, a + 84, R * 0.96, { ax, holes: bites(3, 0.42, 80), loops: 1, fade: 0.1 }) + A.sleeve(t, c, b - 50, b, R * 0.72, { ax, holes: bites(5, 0.5, 60), loops: 0, fade: 0.2, cap: 24 });
  return o + A.sleeve(t, c, a, a + 40, R * 0.66, { ax, holes: bites(5, 0.5, 60), loops: 0, fade: 0.2, cap: 22 });
}

// ---------- a cell on its way through the wall: two lobes and a neck of constant area; the wall line is the middle of the canvas
const CROSS = { w: 150, h: 240 };
function crossing(t, key, r, stage) {
  const below = [0.3, 0.5, 0.7][stage - 1];
  const rt = r * Math.sqrt(1 - below) * 1.06, rb = r * Math.sqrt(below) * 1.06, neck = r * 0.34;
  const cx = CROSS.w / 2, cy = CROSS.h / 2, top = cy - 8 - rt, low = cy + 8 + rb;
  const half = (y) => { const f = (c, q) => (Math.abs(y - c) < q ? Math.sqrt(q * q - (y - c) ** 2) : 0); const soft = neck * Math.exp(-(((y - cy) / (r * 0.34)) ** 2)); return Math.hypot(f(top, rt), f(low, rb), soft * 0.95); };
  const y0 = top - rt, y1 = low + rb, n = 40, left = [], right = [];
  for (let i = 0; i <= n; i++) {
    const y = cy + ((y1 - y0) / 2) * -Math.cos((Math.PI * i) / n) + (y0 + y1) / 2 - cy;
    const wave = key === 'tcell' && Math.abs(y - cy) > r * 0.42 ? 1 + 0.05 * Math.sin(i * 1.9) : 1;
    right.push([cx + half(y) * wave, y]); left.push([cx - half(y) * wave, y]);
  }
  const pts = right.concat(left.slice(1, -1).reverse());
  let o = '';
  if (key === 'tcell') for (const a of [1.1, 1.57, 2.05]) o += A.receptor(t, cx + Math.cos(a) * rb * 0.98, low + Math.sin(a) * rb * 0.98, a, 0.9);
  const p = A.pal(t, key), d = A.closed(pts);
  const [g, u] = A.radial([[0, p.light], [0.38, A.mix(p.light, p.base, 0.62)], [0.75, p.base], [1, p.deep]], { user: 1, cx, cy, r: (y1 - y0) * 0.56, fx: cx - rt * 0.4, fy: top - rt * 0.2 });
  o += `<defs>${g}</defs>` + P(d, p.edge, `stroke="${p.edge}" stroke-width="6" stroke-linejoin="round"`) + P(d, u);
  o += A.spec(cx - rt * 0.36, top - rt * 0.42, rt * 0.36, rt * 0.2, -38, 0.85) + A.spec(cx - rb * 0.4, low - rb * 0.3, rb * 0.3, rb * 0.16, -38, 0.5);
  const nr = r * 0.46;
  if (stage === 1) o += A.nucleus(cx, top + 4, nr, p, { seed: 4 });
  if (stage === 2) o += A.nucleus(cx, cy - 2, nr * 0.86, p, { seed: 4, sx: 0.62, sy: 1.3 });
  if (stage === 3) o += A.nucleus(cx, low - 2, nr, p, { seed: 4 });
  return o;
}

function bodies(theme, t, dark) {
  const file = (name, w, h, inner) => put(`${theme}/attack-${name}.svg`, w, h, inner);
  for (const state of [100, 75, 50, 25, 0]) file(`sleeve-${state}`, SLEEVE.w, SLEEVE.h, sleeve(t, state, dark));
  for (const [name, key, r] of [['tcell', 'tcell', 45], ['bcell', 'bcell', 48], ['phago', 'phago', 50]])
    for (const stage of [1, 2, 3]) file(`${name}-cross-${stage}`, CROSS.w, CROSS.h, crossing(t, key, r, stage));
  file('tcell', 130, 140, A.tcell(t, 65, 62, 45, { seed: 9, shadowOn: false }));
  file('bcell', 140, 140, A.bcell(t, 70, 68, 42, { seed: 4, ys: 7 }));
  file('monocyte', 130, 130, A.phago(t, 65, 62, 47, { seed: 5, debris: 0, nuc: 0.46, nxy: [-0.08, 0.04], arms: [] }));
  file('macrophage', 170, 150, A.phago(t, 85, 72, 50, { seed: 8, debris: 0, nuc: 0.42, nxy: [-0.2, -0.05], arms: [{ a: 0.5, len: 0.5, w: 0.35 }, { a: 2.7, len: 0.5, w: 0.35 }, { a: 1.6, len: 0.18, w: 0.4 }, { a: -1.3, len: 0.2, w: 0.3 }] }));
  const arms = [{ a: 0.72, len: 0.95, w: 0.2 }, { a: 2.42, len: 0.95, w: 0.2 }, { a: 1.57, len: -0.12, w: 0.4 }, { a: -0.35, len: 0.3, w: 0.2 }, { a: 3.35, len: 0.28, w: 0.2 }, { a: -1.1, len: 0.2, w: 0.18 }, { a: -1.95, len: 0.24, w: 0.18 }];
  for (const debris of [0, 3, 6]) file(`macrophage-hug-${debris}`, 270, 190, A.phago(t, 135, 84, 62, { seed: 8, sx: 1.3, sy: 0.86, debris, nuc: 0.38, nxy: [-0.62, -0.2], dxy: [0.36, -0.02], ds: 0.44, arms }));
  file('signal', 24, 24, C(12, 12, 7, t['tcell.base'], `stroke="${t['tcell.edge']}" stroke-width="2.500"`));
  file('crumb', 36, 36, A.shadow(19, 26, 13, 6, 0.2) + A.crumb(t, 18, 17, 11, 3));
  file('red', 110, 80, rbc(t, 55, 40, 42, 0, 0.62));
  const short = [{ a: 0.3, len: 0.34, w: 0.24 }, { a: 1.35, len: 0.26, w: 0.26 }, { a: 2.5, len: 0.36, w: 0.24 }, { a: 3.6, len: 0.3, w: 0.22 }, { a: 4.5, len: 0.34, w: 0.24 }, { a: 5.5, len: 0.3, w: 0.24 }];
  for (const debris of [0, 3, 6]) file(`microglia-${debris}`, 190, 150, A.phago(t, 95, 72, 46, { seed: 12, sx: 1.2, sy: 0.9, debris, nuc: 0.4, nxy: [-0.5, -0.12], dxy: [0.3, 0.06], ds: 0.4, arms: short }));
  file('microglia-rest', 190, 190, A.microglia(t, 95, 92, 26, { seed: 7 }));
}

for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  for (const [layout, size] of Object.entries(LAYOUTS)) {
    A.resetIds();
    put(`scenes/attack-${layout}.${theme}.svg`, size.w, size.h, backdrop(t, size, dark));
    for (const harmed of [false, true])
      put(`scenes/attack-oligo${harmed ? '-harmed' : ''}-${layout}.${theme}.svg`, (BOX.w * size.w) / W, (BOX.h * size.h) / H, oligo(t, size, harmed));
  }
  A.resetIds();
  bodies(theme, t, dark);
}
