// Draws what the living scene `repair` moves about: two backdrops per theme with the fibres and their healthy sleeves, the
// patch of damage, sleeves old and new, and the cells that mend.
// usage: node assets/drawing/scene-repair.mjs    -> assets/art/scenes/repair-*.svg and assets/art/{light,dark}/repair-*.svg
// Qt itself draws these files, so: no filter, clip-path, mask, paint-order or text; what would need blur is a stack of pale strokes.
// Lengths along the fibres are those of kiosk/scenes/repair_cells.py, rows and bend those of kiosk/scenes/RepairPlaces.qml: change them together.
import * as A from './art.mjs';
import { bites, ghostSleeve, pores } from './scenes.mjs';
import { writePlain } from './plain.mjs';
import { themes } from './tokens.mjs';
const { S, P, C, Curve } = A;

const VIEW = 264, INTERNODE = 66, GAP = 9.6, LESION = [66, 198], NEW = 22, NEW_GAP = 5, THICKNESS = 0.4;
const STAGES = { landscape: { w: 1212, h: 880 }, portrait: { w: 1000, h: 1110 } };
// The canvas of the fibres, one for low and one for high rooms; it goes on past its side edges by `bleed`.
const LAYOUTS = {
  wide: { w: 1212, h: 528, bleed: 180, rows: [62, 238, 414], bend: 8, W: 36, ax: 13 },
  tall: { w: 1000, h: 622, bleed: 60, rows: [64, 284, 504], bend: 8, W: 36, ax: 13 },
};
// Lane, place (um) and arms of the oligodendrocytes that hold healthy sleeves.
const KEEPERS = [{ lane: 0, x: 252, seed: 6, reach: [-13, 22] }, { lane: 1, x: 12, seed: 3, reach: [-22, 13] }];

const plain = (s) => s.replace(/ paint-order="stroke"/g, '');
const put = (file, w, h, inner) => writePlain(`${file}.svg`, Math.ceil(w), Math.ceil(h), plain(inner));
// A soft edge without blur: wider and wider strokes of hardly any colour.
const soft = (d, col, from, to, op, n = 7) => [...Array(n)].map((_, i) => S(d, col, from + ((to - from) * i) / (n - 1), `opacity="${op}"`)).join('');
const bendAt = (q, x) => q.bend * Math.cos((2 * Math.PI * (x - 30)) / 340);
const fibre = (q, row) => new Curve([...Array(41)].map((_, i) => { const x = -60 + ((VIEW + 120) * i) / 40; return [(x * q.w) / VIEW, q.rows[row] + bendAt(q, x)]; }), 3);
const along = (c, x) => { let lo = 0, hi = c.len; for (let i = 0; i < 40; i++) { const m = (lo + hi) / 2; if (c.at(m).x < x) lo = m; else hi = m; } return lo; };
const newW = (q) => q.ax + THICKNESS * (q.W - q.ax);

// ---------- what never moves
function backdrop(t, q, dark) {
  const { w, h } = q;
  const [g, u] = A.linear([[0, t['stage.top']], [1, t['stage.bottom']]]);
  const far = (key, amount) => A.mix(dark ? t['stage.top'] : t['stage.bottom'], t[key], amount);
  let o = `<defs>${g}</defs><rect width="${w}" height="${h}" fill="${u}"/>`;
  for (const [x, y, r, key] of [[0.14, 0.3, 0.24, 'nerve.base'], [0.86, 0.5, 0.26, 'oligo.base'], [0.5, 0.82, 0.3, 'nerve.base'], [0.62, 0.1, 0.2, 'opc.base']])
    o += A.glow(x * w, y * h, r * w, far(key, 0.32), dark ? 0.42 : 0.4, 0.5);
  for (const [y0, y1, width] of [[0.02, 0.16, 10], [0.4, 0.3, 8], [0.62, 0.72, 12], [0.9, 0.78, 9]]) {
    const c = new Curve([[-40, y0 * h], [w * 0.35, (y0 + 0.03) * h], [w * 0.7, (y1 - 0.03) * h], [w + 40, y1 * h]], 12);
    o += soft(c.path(0, c.len, 0, 14), far('nerve.base', 0.3), width, width * 3, dark ? 0.09 : 0.08, 5);
  }
  return o;
}
// The fibres, which run through the patch, with their healthy sleeves and the cells that hold these.
function fibres(t, q, dark) {
  const sx = q.w / VIEW;
  let tubes = '', whole = '';
  for (const row of [0, 1, 2]) {
    const c = fibre(q, row);
    tubes += soft(c.path(0, c.len, -q.W * 0.6, 12), '#0B2A3C', 12, q.W * 2.1, dark ? 0.06 : 0.03, 7);
    tubes += A.axonTube(t, c, 0, c.len, q.ax, { ow: 3 });
    for (let node = 0; node <= VIEW; node += INTERNODE) tubes += pores(t, c, along(c, node * sx), q.ax);
    for (const from of [-66, 0, 198, 264]) whole += A.sleeve(t, c, along(c, (from + GAP / 2) * sx), along(c, (from + INTERNODE - GAP / 2) * sx), q.W, { ax: q.ax });
  }
  return `<g transform="translate(${q.bleed} 0)">${tubes + keepers(t, q) + whole}</g>`;
}
function keepers(t, q) {
  let o = '';
  for (const { lane, x, seed, reach } of KEEPERS) {
    const sx = q.w / VIEW, y = (q.rows[lane] + q.rows[lane + 1]) / 2 + bendAt(q, x);
    const targets = [[lane, reach[0], 1], [lane, reach[1], 1], [lane + 1, reach[0] + 1, -1], [lane + 1, reach[1] - 1, -1]].map(([row, dx, side]) => ({
      x: (x + dx) * sx, y: q.rows[row] + bendAt(q, x + dx) + side * q.W * 0.86, n: [0, side], hn: 18, w1: 6, foot: 14, bend: 0.06 * Math.sign(dx) * side,
    }));
    o += A.oligo(t, x * sx, y, 34, { seed, targets, ow: 3, extraArms: [0.1, 0.5, 2.7, 3.2].map((a) => ({ a, len: 26, w0: 7, w1: 3, r0: 24 })) });
  }
  return o;
}

// The patch: hatched, with a dashed edge; the hatching is cut by hand, because Qt does not clip.
function patch(t, q, dark) {
  const sx = q.w / VIEW, cx = (132 * sx), cy = q.rows[1] + 8, rx = 84 * sx, ry = q.rows[1] - q.rows[0] + q.W + 16;
  const pts = A.blobPts(0, 0, 1, { n: 18, amp: 0.05, seed: 11, harm: 4 }).map(([a, b]) => [cx + a * rx, cy + b * ry]);
  const p = A.pal(t, 'scar'), base = A.mix(t['stage.top'], t['stage.bottom'], 0.4);
  const [g, u] = A.radial([[0, A.mix(base, p.base, dark ? 0.42 : 0.5)], [0.7, A.mix(base, p.base, dark ? 0.3 : 0.34)], [1, A.mix(base, p.light, dark ? 0.2 : 0.42)]], {});
  const edge = new Curve([...pts, pts[0]], 8).P;
  const inside = (x, y) => { let odd = false; for (let i = 0, j = edge.length - 1; i < edge.length; j = i++) { const [ax, ay] = edge[i], [bx, by] = edge[j]; if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd; } return odd; };
  let hatch = '';
  for (let d = -rx - ry; d < rx + ry; d += 32) {
    let open = null, last = null;
    for (let k = 0; k <= 240; k++) {
      const v = -1 + k / 120, x = cx + d + v * ry, y = cy - v * ry, isIn = inside(x, y);
      if (isIn && !open) open = [x, y];
      if (!isIn && open) { hatch += `M${open.map((z) => z.toFixed(1)).join(' ')}L${last.map((z) => z.toFixed(1)).join(' ')}`; open = null; }
      last = [x, y];
    }
  }
  const d = A.closed(pts);
  return `<defs>${g}</defs>` + P(d, u) + S(hatch, A.mix(base, p.deep, dark ? 0.5 : 0.42), 5) + S(d, p.edge, 4, 'stroke-dasharray="20 14"');
}

// ---------- sleeves on a straight piece of fibre: old ones whole, worn and gone; a new one
const straight = (w, h) => new Curve([[0, h / 2], [w * 0.33, h / 2], [w * 0.66, h / 2], [w, h / 2]], 2);
function sleeves(theme, layout, t, q, dark) {
  const sx = q.w / VIEW, { W, ax } = q;
  const w = (INTERNODE - GAP) * sx + 24, h = 2 * W + 28, c = straight(w, h), a = 12, b = w - 12;
  const file = (state, inner) => put(`scenes/repair-${state}-${layout}.${theme}`, w, h, inner);
  const ghost = ghostSleeve(t, c, a, b, W, dark).replace(/fill-opacity="[^"]*"/, 'fill-opacity="0"');
  file('old', A.sleeve(t, c, a, b, W, { ax }));
  file('worn', ghost + A.sleeve(t, c, a + 5, b - 5, W * 0.94, { ax, N: 14, holes: bites(8, 0.52, 92), loops: 0, fade: 0.07 }));
  file('gone', ghost);
  const n = (NEW - NEW_GAP) * sx + 16, m = 2 * newW(q) + 16, e = straight(n, m);
  put(`scenes/repair-new-${layout}.${theme}`, n, m, A.sleeve(t, e, 8, n - 8, newW(q), { ax, N: 14, loops: 1, cap: 17 }));
}

// ---------- an arm from the middle of a cell to a new sleeve: straight (0) or to the neighbour on the right (1), up or down
function arm(t, q, reach, up) {
  const sx = q.w / VIEW, gap = (q.rows[1] - q.rows[0]) / 2, high = gap - newW(q) * 0.8, wide = reach * NEW * sx;
  const side = up ? -1 : 1, w = wide + 60, h = high + 24, x0 = 30, y0 = up ? h - 4 : 4, y1 = y0 + side * high;
  const lean = reach ? 0 : -9;
  const c = new Curve([[x0, y0], [x0 + wide * 0.5 + lean, y0 + side * high * 0.34], [x0 + wide + lean * 0.7, y0 + side * high * 0.66], [x0 + wide, y1]], 3);
  const p = A.pal(t, 'oligo'), width = (s) => { const f = s / c.len; return 5.4 + 3.4 * (1 - f) ** 1.3 + 10 * f ** 9; };
  const [g, u] = A.linear([[0, p.base], [0.45, A.mix(p.base, p.deep, 0.55)], [1, p.deep]], { user: 1, x1: x0, y1: y0, x2: x0 + wide, y2: y1 });
  const lit = c.at(c.len / 2), sgn = -0.35 * lit.nx - 0.94 * lit.ny >= 0 ? 1 : -1;
  const light = c.ribbon(c.len * 0.1, c.len * 0.88, (s) => sgn * width(s) * 0.6, (s) => -sgn * width(s) * 0.2, 5);
  const body = c.ribbon(0, c.len, width, width, 4);
  return [w, h, `<defs>${g}</defs>` + P(body, p.edge, `stroke="${p.edge}" stroke-width="6" stroke-linejoin="round"`) + P(body, u) + P(light, p.light, 'opacity=".42"')];
}

// ---------- cells
const ring = (n, a0, a1, r, seed) => { const R = A.rng(seed); return [...Array(n)].map((_, i) => ({ a: a0 + ((a1 - a0) * i) / (n - 1) + (R() - 0.5) * 0.22, len: r * (0.9 + 0.4 * R()), w0: r * 0.12, w1: r * 0.055 })); };
function dividing(t, stage) {
  const x = 120, y = 100, r = 34, p = A.pal(t, 'opc'), apart = r * [0.45, 1.0][stage - 1];
  if (stage === 1) {
    const arms = [...ring(5, 2.0, 4.3, r, 5), ...ring(5, -1.15, 1.15, r, 9)];
    return A.opc(t, x, y, r * 1.04, { seed: 5, sx: 1.4, sy: 0.94, arms: arms.map((arm) => ({ ...arm, r0: r * 0.5 })), nuc: 0 })
      + A.nucleus(x - apart, y + 2, r * 0.42, p, { seed: 4 }) + A.nucleus(x + apart, y + 2, r * 0.42, p, { seed: 7 });
  }
  const bridge = new Curve([[x - apart, y], [x, y], [x + apart, y]], 2), L = bridge.len;
  const waist = bridge.ribbon(0, L, (s) => r * (0.3 + 0.5 * ((2 * s) / L - 1) ** 2));
  return P(waist, p.edge, `stroke="${p.edge}" stroke-width="6"`)
    + A.opc(t, x - apart, y, r * 0.94, { seed: 17, arms: ring(6, 1.75, 4.53, r, 17) }) + A.opc(t, x + apart, y, r * 0.94, { seed: 21, arms: ring(6, -1.39, 1.39, r, 21) })
    + P(bridge.ribbon(L * 0.24, L * 0.76, (s) => r * (0.22 + 0.5 * ((2 * s) / L - 1) ** 2)), A.mix(p.base, p.light, 0.25)) + S(`M${x} ${y - r * 0.28}L${x} ${y + r * 0.28}`, p.deep, 3, 'stroke-dasharray="1 8"');
}
function waking(t, dark) {
  const col = t[dark ? 'opc.base' : 'oligo.deep'];
  let o = A.glow(110, 110, 104, t[dark ? 'opc.deep' : 'opc.base'], 0.8, 0.5);
  for (let i = 0; i < 12; i++) { const a = (i / 12) * 6.283 + 0.26, [x, y] = [Math.cos(a), Math.sin(a)]; o += S(`M${(110 + x * 82).toFixed(1)} ${(110 + y * 82).toFixed(1)}L${(110 + x * 97).toFixed(1)} ${(110 + y * 97).toFixed(1)}`, col, 6); }
  return o;
}
function bodies(theme, t, dark) {
  const file = (name, w, h, inner) => put(`${theme}/repair-${name}`, w, h, inner);
  for (const [name, seed] of [['a', 5], ['b', 12], ['c', 23]]) file(`opc-${name}`, 180, 180, A.opc(t, 90, 90, 34, { seed }));
  for (const stage of [1, 2]) file(`divide-${stage}`, 240, 200, dividing(t, stage));
  file('wake', 220, 220, waking(t, dark));
  const twigs = [[0.0, 17], [0.55, 15], [2.6, 15], [3.14, 17]].map(([a, len]) => ({ a, len, w0: 8, w1: 3.4, r0: 30 }));
  file('half', 180, 180, A.branched(t, 'oligo', 90, 90, 38, { seed: 8, arms: ring(8, 0.2, 5.7, 38, 31).map((arm) => ({ ...arm, len: arm.len * 0.8, w0: 6 })), split: 1, nuc: 0.52, amp: 0.04, ow: 2.8, flare: 6, wob: 0.25, fade: 0.4, fadeTo: t['opc.base'] }));
  file('oligo', 180, 180, A.branched(t, 'oligo', 90, 90, 42, { seed: 3, arms: twigs, split: 1, nuc: 0.52, amp: 0.035, ow: 3, flare: 8, gr: 3.4, wob: 0.2 }));
}

for (const [theme, t] of Object.entries(themes)) {
  const dark = theme === 'dark';
  for (const [stage, size] of Object.entries(STAGES)) {
    A.resetIds();
    put(`scenes/repair-${stage}.${theme}`, size.w, size.h, backdrop(t, size, dark));
  }
  for (const [layout, q] of Object.entries(LAYOUTS)) {
    A.resetIds();
    put(`scenes/repair-fibres-${layout}.${theme}`, q.w + 2 * q.bleed, q.h, fibres(t, q, dark));
    A.resetIds();
    put(`scenes/repair-patch-${layout}.${theme}`, q.w, q.h, patch(t, q, dark));
    A.resetIds();
    sleeves(theme, layout, t, q, dark);
    for (const reach of [0, 1]) for (const up of [true, false]) { A.resetIds(); put(`scenes/repair-arm-${reach}-${up ? 'up' : 'down'}-${layout}.${theme}`, ...arm(t, q, reach, up)); }
  }
  A.resetIds();
  bodies(theme, t, dark);
}
