// Pictures of the chapter on mesenchymal stem cells: their signals; for the living scene
// `sources` also belly fat and a narrow vessel of the lung. True by facts F69-F74 and F87: MSCs are never shown turning into nerve cells or wrapping myelin.
import * as A from './art.mjs';
import { arrowHead, ghostSleeve, mouse, rbc } from './scenes.mjs';
import { at, bigDish, edgeOf, isDark, panel, question, rect } from './pictures-c-kit.mjs';
const { P, C, Curve, mix } = A;

const mscs = (t, list) => list.map(([x, y, r, rot, seed = 1, len = 2.3]) => A.msc(t, x, y, r, { rot, seed, len })).join('');

// belly fat: a pad of small golden lobules that melts into the skin, in body units
export function fatPad(t) {
  const dark = isDark(t);
  const id = A.nid('fm');
  let lob = '';
  const R = A.rng(8);
  for (let i = 0; i < 46; i++) {
    const a = i * 2.4, q = Math.sqrt(i / 46);
    lob += C(Math.cos(a) * 100 * q, 440 + Math.sin(a) * 66 * q, 15 + 5 * R(), i % 3 ? '#F7DB8B' : '#FBE9B4', `stroke="#B98A2A" stroke-width="2" stroke-opacity=".55"`) + C(Math.cos(a) * 100 * q - 4, 435 + Math.sin(a) * 66 * q, 5, '#FFFBEA', 'opacity=".8"');
  }
  return `<mask id="${id}"><radialGradient id="${id}g"><stop offset=".62" stop-color="#fff"/><stop offset="1" stop-color="#000"/></radialGradient><ellipse cx="0" cy="440" rx="112" ry="76" fill="url(#${id}g)"/></mask><g mask="url(#${id})"${dark ? ' opacity=".86"' : ''}><ellipse cx="0" cy="440" rx="112" ry="76" fill="#F3CF76"/>${lob}</g>`;
}

// ---------- signals that calm immune cells, seen in lab and animals
const stream = (t, pts, seed, n = 24) => {
  const c = new Curve(pts, 3), R = A.rng(seed), put = [];
  let o = '';
  for (let i = 0; i < n * 5 && put.length < n; i++) {
    const s = c.len * R() * 0.92, q = c.at(s), k = (R() - 0.5) * (64 - 30 * s / c.len), r = 5 + 5 * R();
    const x = q.x + q.nx * k, y = q.y + q.ny * k;
    if (put.some((p) => Math.hypot(p[0] - x, p[1] - y) < p[2] + r + 5)) continue;
    put.push([x, y, r]);
    o += C(x, y, r, t['msc.base'], `stroke="${t['msc.edge']}" stroke-width="2.600"`) + C(x - r * 0.3, y - r * 0.35, r * 0.32, '#ffffff', 'opacity=".85"');
  }
  return o;
};
function calmed(t, x, y, r, seed) {
  const k = isDark(t) ? 0.16 : 0.3;
  return A.shadow(x + 6, y + r, r * 1.2, r * 0.45, 0.24) + A.cell(t, 'tcell', x, y, r, { nuc: 0.62, nx: 0.03, ny: 0.03, dots: 4, seed, shadowOn: false, pts: A.scallop(x, y, r, { seed, amp: 0.032 }), fade: k, fadeTo: mix(t['stage.top'], t['stage.bottom'], 0.4) });
}
function signals(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 17, dark, n: 6 });
  const mx = 364, my = 500;
  o += A.glow(mx + 20, my, 340, t['msc.base'], dark ? 0.34 : 0.4, 0.45);
  o += stream(t, [[420, 430], [520, 350], [620, 290], [736, 262]], 3) + stream(t, [[560, 470], [640, 480], [740, 510], [826, 530]], 5, 20) + stream(t, [[430, 570], [540, 660], [620, 726], [706, 772]], 9);
  for (const [x, y, a] of [[748, 262, -8], [836, 532, 6], [722, 780, 22]]) o += arrowHead(t, x, y, a, dark ? t['msc.base'] : t['msc.deep'], 1.3);
  o += A.msc(t, mx, my, 100, { rot: -10, len: 2.25, seed: 4 });
  o += calmed(t, 846, 258, 76, 5) + calmed(t, 936, 548, 80, 8) + calmed(t, 816, 818, 76, 12);
  // one T cell still in action, beyond the reach of the dots
  o += A.tcell(t, 1030, 336, 56, { seed: 9, at: [1.5, 2.1, 2.7] });
  const R = A.rng(6);
  for (let i = 0; i < 7; i++) o += C(966 - R() * 40 + i * 4, 396 + R() * 44, 4.6 + R() * 2.4, t['tcell.base'], `stroke="${t['tcell.edge']}" stroke-width="2"`);
  // where this was seen: in the dish and in animals
  const p = [138, 806, 346, 164];
  o += panel(t, ...p, at(222, 892, smallDish(t)) + at(386, 896, mouse(t, 0, 0, 0.84)), { r: 30 });
  return o;
}
const smallDish = (t) => bigDish(t, 0, -6, 58, 22, 14, `<g transform="scale(1 .5)">${mscs(t, [[-14, -8, 12, -12, 1, 2], [18, 12, 12, 14, 3, 2]])}</g>`);

// ---------- given by vein: for the living scene
// the plaster over the place where the tube ends
export function plaster(t, x, y) {
  return at(x, y, `${rect(-26, -17, 52, 34, 10, isDark(t) ? '#E9DCC6' : '#FFF3DF', edgeOf(t, 3))}${rect(-10, -17, 20, 34, 0, '#ffffff', 'opacity=".6"')}${[-19, 19].map((v) => [-7, 7].map((y) => C(v, y, 1.8, '#9A7B4E')).join('')).join('')}`, { rot: -74 });
}
export function capillary(t) {
  const sack = (x, y, r, s) => P(A.blob(x, y, r, { n: 12, amp: 0.04, seed: s }), '#FFF6F3', `stroke="${t['vessel.deep']}" stroke-width="4"`) + A.spec(x - r * 0.35, y - r * 0.45, r * 0.4, r * 0.2, -30, 0.9);
  const c = new Curve([[-150, -44], [-60, -14], [30, -8], [150, 30]], 3), wf = (s) => 34 - 14 * Math.exp(-(((s - 196) / 70) ** 2)), v = mix(t['vessel.base'], '#7C6BB0', 0.18);
  return rect(-150, -150, 300, 300, 0, mix(t['vessel.light'], '#ffffff', 0.2)) + [[-70, -98, 52, 1], [36, -84, 56, 2], [122, -58, 44, 3], [-100, 66, 56, 4], [-4, 78, 54, 5], [96, 108, 56, 6]].map((q) => sack(...q)).join('')
    + P(c.ribbon(0, c.len, (s) => wf(s) + 5), t['vessel.edge']) + P(c.ribbon(0, c.len, wf), v) + P(c.ribbon(0, c.len, (s) => wf(s) * 0.92, (s) => -wf(s) * 0.5), '#ffffff', 'opacity=".45"')
    + rbc(t, -104, -30, 15, 20, 0.7) + rbc(t, -74, -8, 14, -10, 0.7) + rbc(t, 104, 18, 14, 20, 0.7) + A.msc(t, 12, -8, 33, { rot: 8, len: 2.05, seed: 4, shadowOn: false });
}

// ---------- not shown to rebuild myelin
function asked(t, { w, h, dark }) {
  let o = A.backdrop(t, w, h, { seed: 9, dark, n: 6 });
  const c = new Curve([[-60, 760], [240, 742], [560, 766], [860, 778], [1280, 742]], 2), W = 60, ax = 20, L = 286, gap = 54, a0 = 122;
  const seg = [-1, 0, 1, 2, 3].map((i) => [a0 + 110 + i * (L + gap), a0 + 110 + i * (L + gap) + L]);
  o += `<g filter="url(#soft10)" transform="translate(6 44)">${P(c.ribbon(0, c.len, 20), '#0B2A3C', 'opacity=".22"')}</g>`;
  o += ghostSleeve(t, c, ...seg[2], W, dark) + A.axonTube(t, c, 0, c.len, ax, { ow: 3.4 });
  seg.forEach(([a, b], i) => { if (i !== 2) o += A.sleeve(t, c, Math.max(-12, a), Math.min(c.len + 14, b), W, { ax }); });
  const m = c.at((seg[2][0] + seg[2][1]) / 2), R = A.rng(5);
  for (let i = 0; i < 7; i++) { const x = m.x - 96 + i * 32, y = m.y + 92 + (i % 2) * 22 + R() * 12; o += A.shadow(x + 3, y + 10, 12, 5, 0.2) + A.crumb(t, x, y, 6 + R() * 5, i + 2); }
  const col = dark ? t['msc.base'] : t['msc.deep'];
  o += A.glow(318, 380, 250, t['msc.base'], dark ? 0.3 : 0.36, 0.45) + A.msc(t, 330, 386, 86, { rot: -12, len: 2.35, seed: 4 });
  const way = new Curve([[540, 352], [582, 370], [640, 450], [m.x, m.y - 84]], 3);
  for (let s = 2; s < 60; s += 23) { const q = way.at(s); o += C(q.x, q.y, 6.5, col, `stroke="${t.surface}" stroke-width="3"`); }
  for (let s = way.len - 34; s < way.len + 1; s += 25) { const q = way.at(s); o += C(q.x, q.y, 6, 'none', `stroke="${col}" stroke-width="3"`); }
  return o + question(t, 676, 450, 1.9);
}

export const pictures = { 'msc-signals': signals, 'msc-question': asked };
