// Small signs of the chapter on staying safe: regulator building, brain and cord, balance, magnifier, eye, coins,
// stethoscope, list, star burst. Shapes only, no characters; each is drawn around its own origin.
import * as A from './art.mjs';
import { at, edgeOf, f1, isDark, line, rect, shieldPath, stuff, tick } from './pictures-c-kit.mjs';
const { S, P, C, mix } = A;

export const goldCoin = (t, x, y, r) => {
  const [g, u] = A.linear([[0, '#FFE9A3'], [0.6, '#F4C445'], [1, '#D79A1E']], { x1: 0, y1: 0, x2: 1, y2: 1 }), e = isDark(t) ? '#FFF3CF' : '#6B4A00';
  return `<defs>${g}</defs>${C(x, y, r, u, `stroke="${e}" stroke-width="3.500"`)}${C(x, y, r * 0.72, 'none', `stroke="#8A5A00" stroke-width="2.600" opacity=".7"`)}${P(A.closed([[x, y - r * 0.42], [x + r * 0.34, y], [x, y + r * 0.42], [x - r * 0.34, y]]), '#8A5A00', 'opacity=".55"')}${A.spec(x - r * 0.35, y - r * 0.42, r * 0.3, r * 0.16, -38, 0.9)}`;
};
export const coins = (t, s = 1) => at(0, 0, [[-14, 26], [14, 14]].map(([x, y], i) => {
  const e = edgeOf(t, 3), n = i ? 4 : 2;
  return Array.from({ length: n }, (_, j) => `<ellipse cx="${x + (i ? 10 : -12)}" cy="${24 - j * 11}" rx="25" ry="9" fill="${j === n - 1 ? '#FFDF7E' : '#EDB93A'}" stroke="${isDark(t) ? '#FFF3CF' : '#6B4A00'}" stroke-width="3"/>`).join('');
}).join(''), { s });
/** Balance with two pans, nearly level. */
export function balance(t, s = 1) {
  const L = line(t), k = stuff(t), e = edgeOf(t, 3);
  const pan = (x, y, c) => `${S(`M${x} ${y - 30}L${x - 17} ${y}M${x} ${y - 30}L${x + 17} ${y}`, L, 2.8)}${P(`M${x - 21} ${y}H${x + 21}C${x + 19} ${y + 15} ${x - 19} ${y + 15} ${x - 21} ${y}Z`, c, e)}`;
  return at(0, 0, `${S('M0 -34V30', L, 8)}${S('M0 -34V30', k.steel2, 3)}${S('M-20 34H20', L, 9)}${S('M-32 -24L32 -32', L, 8)}${S('M-32 -24L32 -32', k.steel2, 3)}${C(0, -32, 6, t.highlight, e)}${pan(-30, 8, t['phago.base'])}${pan(30, 0, t['oligo.base'])}`, { s });
}
/** Magnifier over a sheet. */
export function proof(t, s = 1) {
  const k = stuff(t), e = edgeOf(t, 3), L = line(t);
  return at(0, 0, `${P('M-34 -38H6L20 -24V34H-34Z', k.paper, e)}${[-20, -6, 8, 22].map((y) => rect(-24, y, y === -20 ? 20 : 30, 5, 2.5, k.paperLine)).join('')}${S('M22 26L38 42', L, 13)}${S('M22 26L38 42', t['phago.base'], 7)}${C(8, 10, 21, isDark(t) ? '#4C94AE' : '#D5EEF7', `fill-opacity=".9" ${e}`)}${S('M-2 12L6 20L19 2', t.good, 5.5)}${S('M-6 2C-3 -4 2 -6 6 -6', '#ffffff', 3.4, 'opacity=".9"')}`, { s });
}
export function eye(t, s = 1) {
  const e = edgeOf(t, 3.2), iris = t['nerve.base'];
  return at(0, 0, `${P('M-44 0C-26 -28 26 -28 44 0C26 28 -26 28 -44 0Z', '#FFFFFF', e)}${C(0, 0, 17, iris, e)}${C(0, 0, 7.5, '#12222C')}${C(-6, -7, 4, '#ffffff')}${tick(t, 30, 22, 17)}`, { s });
}
export const sealed = (t, s = 1) => {
  const [g, u] = A.linear([[0, mix(t.good, '#ffffff', isDark(t) ? 0.2 : 0.3)], [1, t.good]]);
  return at(0, 0, `<defs>${g}</defs>${P(shieldPath(0.66), u, edgeOf(t, 3.4))}${S('M-17 0L-4 13L19 -14', t['on.good'], 8)}`, { s });
};
export function stethoscope(t, s = 1) {
  const L = line(t), c = isDark(t) ? '#7FD0DE' : '#1E7F93', d = 'M-34 -44C-44 -10 -30 12 -12 12C6 12 20 -10 10 -44M-12 12V26C-12 48 8 54 22 46C34 38 32 22 32 12';
  return at(0, 0, `${S(d, L, 13)}${S(d, c, 7)}${S('M-34 -46L-26 -50M10 -46L2 -50', L, 9)}${C(32, 0, 15, stuff(t).steel, edgeOf(t, 3.4))}${C(32, 0, 7, stuff(t).steel2)}`, { s });
}
export function list(t, s = 1) {
  const k = stuff(t), e = edgeOf(t, 3.4);
  return at(0, 0, `${rect(-34, -46, 68, 92, 9, isDark(t) ? '#2B4D5D' : '#FFFFFF', e)}${rect(-16, -54, 32, 16, 6, k.steel2, e)}${[-20, 4, 28].map((y) => `${P(`M-22 ${y + 7}L-14 ${y - 7}L-6 ${y + 7}Z`, t.highlight, `stroke="${line(t)}" stroke-width="2.400" stroke-linejoin="round"`)}${rect(2, y - 3, 24, 6, 3, k.paperLine)}`).join('')}`, { s });
}
/** Star burst round a rounded box of half-size rx, ry: n even points, k = depth of the notches in px. */
export function burst(x, y, rx, ry, n, k) {
  const pw = (v) => Math.sign(v) * Math.abs(v) ** 0.62, ring = [];
  for (let i = 0; i <= 240; i++) { const a = i / 240 * 6.2832; ring.push([x + pw(Math.cos(a)) * rx, y + pw(Math.sin(a)) * ry]); }
  const c = new A.Curve(ring, 4);
  let d = '';
  for (let i = 0; i < n * 2; i++) { const q = c.at(c.len * i / (n * 2)), o = i % 2 ? -k : 0; d += `${i ? 'L' : 'M'}${f1(q.x + q.nx * o)} ${f1(q.y + q.ny * o)}`; }
  return `${d}Z`;
}

/** House of the medicines regulator: steps, columns, pediment with a ticked shield; about 320 x 230, origin at its foot. */
export function regulator(t, s = 1) {
  const D = isDark(t), e = edgeOf(t, 3.5), c1 = D ? '#6E93A6' : '#F7FBFC', c2 = D ? '#43677A' : '#BFD6DF', [g, u] = A.linear([[0, c1], [1, c2]]), [cg, cu] = A.linear([[0, c2], [0.35, c1], [1, c2]], { x1: 0, y1: 0, x2: 1, y2: 0 });
  const col = [-112, -56, 56, 112].map((x) => rect(x - 14, -128, 28, 100, 4, cu, e) + rect(x - 20, -136, 40, 12, 4, u, e) + rect(x - 20, -34, 40, 12, 4, u, e)).join('');
  return at(0, 0, `${A.shadow(8, 4, 190, 22, 0.3)}<defs>${g}${cg}</defs>${rect(-140, -134, 280, 112, 4, D ? '#24485A' : '#8FB2BF', e)}${P('M-30 -22V-88C-30 -112 30 -112 30 -88V-22Z', D ? '#12303F' : '#3B6273', e)}${col}${rect(-160, -24, 320, 14, 4, u, e)}${rect(-176, -12, 352, 14, 4, u, e)}${rect(-156, -154, 312, 22, 4, u, e)}${P('M-168 -154L0 -236L168 -154Z', u, e)}${at(0, -186, sealed(t, 0.68))}${S('M-140 -160L-8 -224', '#ffffff', 4, 'opacity=".8"')}`, { s });
}
/** Head and shoulders with brain, cord and a few honey-coloured spots: the sign for MS. */
export function msSign(t, s = 1) {
  const D = isDark(t), e = D ? t.line : mix(t['ink.soft'], t['stage.bottom'], 0.1), [g, u] = A.linear([[0, D ? '#23485C' : '#F6FAFB'], [1, D ? '#143040' : '#A9C9D6']]);
  const bodyD = 'M-150 206C-150 176 -104 162 -62 150C-44 144 -40 128 -42 112C-66 98 -78 66 -70 34C-62 -6 -34 -26 2 -26C42 -26 70 2 70 42C70 72 60 98 44 112C42 130 46 144 64 150C106 162 150 176 150 206Z', brain = 'M-46 40C-58 22 -44 -2 -22 -4C-12 -16 18 -18 28 -6C48 -6 58 16 48 34C52 52 36 62 22 58C14 68 -2 68 -10 60C-30 66 -48 56 -46 40Z';
  const [bg, bu] = A.radial([[0, t['nerve.light']], [0.6, t['nerve.base']], [1, t['nerve.deep']]], { cx: 0.4, cy: 0.35, r: 0.75 });
  return at(0, 0, `<defs>${g}${bg}</defs>${P(bodyD, u, `stroke="${e}" stroke-width="3.500" stroke-linejoin="round"`)}${S('M2 56C2 84 0 120 2 196', t['nerve.edge'], 19)}${S('M2 56C2 84 0 120 2 196', t['nerve.base'], 13)}${P(brain, bu, `stroke="${t['nerve.edge']}" stroke-width="3.500" stroke-linejoin="round"`)}${['M-34 16C-22 8 -14 20 -2 12', 'M-38 38C-26 30 -14 42 -2 34', 'M2 -8C4 10 0 30 4 56', 'M12 8C22 2 30 14 42 10', 'M10 32C22 24 32 38 46 30'].map((d) => S(d, t['nerve.edge'], 3, 'opacity=".6"')).join('')}${[[-24, 28, 10], [26, 18, 8], [2, 112, 7]].map(([x, y, r]) => C(x, y, r, t['myelin.base'], `stroke="${t['myelin.edge']}" stroke-width="3"`)).join('')}`, { s });
}
/** Medicine carton with a spindle cell on it; dashed = not approved. 150 x 110, origin at its foot. */
export function carton(t, s = 1, dashed = false) {
  const D = isDark(t), [g, u] = A.linear([[0, D ? '#38596A' : '#FFFFFF'], [1, D ? '#26444F' : '#DDEBF0']]), da = dashed ? ' stroke-dasharray="12 10" stroke-linecap="round"' : '', e = edgeOf(t, 3.5) + da;
  const fill = dashed ? 'none' : u;
  return at(0, 0, `${dashed ? '' : A.shadow(8, 2, 96, 14, 0.3)}<defs>${g}</defs>${P('M-76 -104L-50 -130H102L76 -104Z', dashed ? 'none' : D ? '#4C7183' : '#F2F8FA', e)}${P('M76 -104L102 -130V-26L76 0Z', dashed ? 'none' : D ? '#1D3844' : '#B7D0DA', e)}${rect(-76, -104, 152, 104, 5, fill, e)}${dashed ? '' : rect(-76, -34, 152, 20, 0, t.primary, 'opacity=".9"')}${A.msc(t, 0, -66, 25, { rot: -10, seed: 4, len: 2.1, shadowOn: false })}`, { s });
}
export const teddy = (t, s = 1) => {
  const b = '#C08A55', l = '#E9C79B', e = edgeOf(t, 3);
  return at(0, 0, `${[-1, 1].map((m) => C(m * 25, -24, 12, b, e) + C(m * 25, -24, 6, l)).join('')}${P('M-30 30C-40 60 -24 84 0 84C24 84 40 60 30 30Z', b, e)}<ellipse cx="0" cy="58" rx="16" ry="18" fill="${l}"/>${[-1, 1].map((m) => `<ellipse cx="${m * 30}" cy="46" rx="10" ry="17" transform="rotate(${m * -24} ${m * 30} 46)" fill="${b}" ${e}/><ellipse cx="${m * 20}" cy="82" rx="13" ry="10" fill="${b}" ${e}/>`).join('')}<ellipse cx="0" cy="0" rx="34" ry="30" fill="${b}" ${e}/><ellipse cx="0" cy="10" rx="16" ry="12" fill="${l}"/>${C(-12, -5, 3.6, '#2B1B15')}${C(12, -5, 3.6, '#2B1B15')}${P('M-6 4H6L0 11Z', '#2B1B15')}${S('M-6 15Q0 20 6 15', '#2B1B15', 2.4)}`, { s });
};
