// People of pictures C: heads with plain friendly faces, busts, arms, hands, a wheelchair.
// Rules: varied skin, hair and clothes, nobody in distress, light from the upper left, no text.
// A head is drawn around its centre; at s = 1 it is 92 wide and 110 high, and line widths stay the same at any s.
import * as A from './art.mjs';
const { S, P, C, Curve, mix } = A;

export const SKIN = { fair: '#F7DBC3', rose: '#EFC4A6', tan: '#DBA677', olive: '#C18A5B', brown: '#9A6540', deep: '#6F4732' };
export const HAIR = { black: '#1F1816', dark: '#3A241B', brown: '#67432A', auburn: '#93502A', blond: '#D9B26B', grey: '#A8A7A6', white: '#E6E3DE' };
const FEATURE = '#2B1B15';
export const isDark = (t) => t.ink === '#FFFFFF';
export const line = (t) => (isDark(t) ? '#E1ECF2' : t.ink);

const tint = (c, k) => (k > 0 ? mix(c, '#ffffff', k) : mix(c, '#10202B', -k));
const fillDown = (c, up = 0.22, down = 0.12) => A.linear([[0, tint(c, up)], [0.55, c], [1, tint(c, -down)]], { x1: 0.2, y1: 0, x2: 0.6, y2: 1 });

// hair: what lies behind head and shoulders, and what lies on the forehead
const STYLES = {
  short: { front: 'M-47 0C-57 -52 -28 -72 6 -69C40 -66 56 -40 47 0C45 -14 40 -26 32 -33C10 -26 -18 -28 -30 -38C-41 -29 -45 -16 -47 0Z' },
  crop: { front: 'M-47 -6C-52 -50 -28 -66 0 -66C28 -66 52 -50 47 -6C45 -22 38 -36 28 -42C10 -46 -10 -46 -28 -42C-38 -36 -45 -22 -47 -6Z' },
  side: { front: 'M-48 4C-58 -54 -22 -74 8 -69C44 -64 56 -36 48 4C46 -12 42 -22 36 -29C18 -25 -6 -30 -18 -46C-24 -32 -42 -22 -48 4Z' },
  bob: {
    back: 'M-55 -8C-60 -58 -26 -76 2 -76C36 -76 60 -56 55 -6C54 22 59 40 52 54C30 64 -30 64 -52 54C-58 40 -54 18 -55 -8Z',
    front: 'M-50 10C-58 -54 -22 -76 8 -71C46 -66 58 -34 50 10C47 -10 44 -20 38 -27C20 -23 -6 -28 -18 -44C-24 -30 -44 -20 -50 10Z',
  },
  fringe: {
    back: 'M-56 -8C-60 -58 -28 -76 0 -76C28 -76 60 -58 56 -8C56 22 62 44 54 60C32 70 -32 70 -54 60C-62 44 -56 22 -56 -8Z',
    front: 'M-51 14C-58 -54 -26 -74 0 -74C26 -74 58 -54 51 14C48 -2 45 -14 40 -22C26 -16 -26 -16 -40 -22C-45 -14 -48 -2 -51 14Z',
  },
  long: {
    back: 'M-56 -8C-60 -58 -28 -76 0 -76C28 -76 60 -58 56 -8C58 40 74 84 64 126C40 138 -40 138 -64 126C-74 84 -58 40 -56 -8Z',
    front: 'M-50 12C-56 -54 -24 -74 2 -72C28 -74 58 -52 50 12C46 -18 30 -36 4 -48C-24 -38 -44 -20 -50 12Z',
  },
  bun: {
    back: 'M-24 -84A26 26 0 1 1 28 -84A26 26 0 1 1 -24 -84Z',
    front: 'M-48 2C-56 -50 -26 -70 0 -70C26 -70 56 -50 48 2C44 -24 26 -40 0 -46C-26 -40 -44 -24 -48 2Z',
  },
  bald: { front: '' },
};
const ringPath = (cx, cy, rx, ry, n, amp, a0 = 0, a1 = 6.2832) => {
  const m = n * 6, p = [];
  for (let i = 0; i < m; i++) {
    const a = a0 + (a1 - a0) * (i / m);
    const k = 1 + amp * (Math.abs(Math.cos((i / m) * n * Math.PI)) * 2 - 1.2);
    p.push([cx + Math.cos(a) * rx * k, cy + Math.sin(a) * ry * k]);
  }
  return A.closed(p);
};
STYLES.afro = { back: ringPath(0, -24, 70, 66, 15, 0.035), front: 'M-48 -2C-52 -40 -30 -60 0 -60C30 -60 52 -40 48 -2C44 -26 28 -38 0 -38C-28 -38 -44 -26 -48 -2Z' };
STYLES.curls = { back: ringPath(0, -4, 63, 70, 14, 0.05), front: 'M-49 2C-54 -36 -34 -62 0 -62C34 -62 54 -36 49 2C46 -16 40 -24 30 -30C20 -20 8 -34 -4 -28C-14 -22 -26 -36 -34 -24C-42 -20 -46 -12 -49 2Z' };

const EARS = new Set(['short', 'crop', 'side', 'bun', 'bald', 'wrap']);
const FACE = 'M0 -55C30 -55 46 -34 46 -5C46 28 27 56 0 56C-27 56 -46 28 -46 -5C-46 -34 -30 -55 0 -55Z';

/** A head as { back, front }: back goes behind the shoulders. turn -1..1 looks left or right, tilt in degrees. */
export function head(t, x, y, s, o = {}) {
  const { skin = 'tan', hair = 'dark', style = 'short', turn = 0, tilt = 0, mouth = 'smile', eyes = 'open', glasses, beard, cloth } = o;
  const L = line(t), w = (v) => (v / s).toFixed(2), sk = SKIN[skin], hc = HAIR[hair], st = STYLES[style] || {};
  const wrap = (q) => `<g transform="translate(${x} ${y}) rotate(${tilt}) scale(${s})">${q}</g>`;
  const edge = `stroke="${L}" stroke-width="${w(3)}" stroke-linejoin="round"`;
  const [hg, hu] = A.linear([[0, tint(hc, 0.2)], [0.6, hc], [1, tint(hc, -0.2)]], { x1: 0.2, y1: 0, x2: 0.7, y2: 1 });
  const [cg, cu] = cloth ? fillDown(cloth) : ['', ''];
  let back = st.back ? `<defs>${hg}</defs>${P(st.back, hu, edge)}` : '';
  if (style === 'scarf') back = `<defs>${cg}</defs>${P('M0 -70C42 -70 60 -40 57 0C57 34 72 74 84 112L-84 112C-72 74 -57 34 -57 0C-60 -40 -42 -70 0 -70Z', cu, edge)}`;
  const f = turn * 13, far = turn > 0.3 ? -1 : turn < -0.3 ? 1 : 0;
  let q = '';
  if (EARS.has(style)) for (const e of [-1, 1]) if (e !== -far) q += `<ellipse cx="${e * 46 + turn * -3}" cy="5" rx="9" ry="13" fill="${mix(sk, '#8A4A2E', 0.12)}" ${edge}/>`;
  const [g, u] = A.radial([[0, tint(sk, 0.2)], [0.55, sk], [1, mix(sk, '#6B3620', 0.24)]], { cx: 0.4, cy: 0.34, r: 0.72 });
  q += `<defs>${g}</defs>${P(FACE, u, edge)}`;
  for (const e of [-1, 1]) q += `<ellipse cx="${e * 25 + f * 0.9}" cy="17" rx="10" ry="7" fill="#D0563F" opacity="${skin === 'deep' || skin === 'brown' ? 0.2 : 0.17}"/>`;
  for (const e of [-1, 1]) {
    const ex = e * 17.5 + f;
    q += eyes === 'closed' ? S(`M${ex - 7} -3Q${ex} 4 ${ex + 7} -3`, FEATURE, 3.2) : `<ellipse cx="${ex}" cy="-2" rx="4.300" ry="5.800" fill="${FEATURE}"/>${C(ex - 1.4, -4.2, 1.5, '#ffffff')}`;
    q += S(`M${ex - 8} -15.500Q${ex + e} -20 ${ex + 8} -15.500`, tint(hair === 'white' || hair === 'grey' ? '#7B756F' : hair === 'blond' ? '#9A7434' : HAIR[hair], -0.1), 3);
  }
  q += S(`M${f * 1.25 - 3} 13Q${f * 1.4 + 2} 17 ${f * 1.25 + 6} 12`, mix(sk, '#4A2010', 0.55), 2.6);
  if (beard) {
    const bc = HAIR[beard];
    q += P('M-45 2C-44 40 -26 60 0 60C26 60 44 40 45 2C40 20 30 24 20 21C8 17 -8 17 -20 21C-30 24 -40 20 -45 2Z', bc, edge);
  }
  if (mouth === 'smile') q += S(`M${f - 11} 29Q${f} 39 ${f + 11} 29`, beard ? '#F3DCCB' : mix(sk, '#5A1E14', 0.72), 3.2);
  else if (mouth === 'talk') q += P(`M${f - 10} 28Q${f} 30 ${f + 10} 28Q${f + 7} 41 ${f} 41Q${f - 7} 41 ${f - 10} 28Z`, '#7A2A22', `stroke="${mix(sk, '#5A1E14', 0.72)}" stroke-width="2"`);
  else q += S(`M${f - 9} 32Q${f} 35 ${f + 9} 32`, beard ? '#F3DCCB' : mix(sk, '#5A1E14', 0.72), 3.2);
  if (glasses) q += [-1, 1].map((e) => C(e * 18 + f, -1, 13, '#ffffff', `fill-opacity=".22" stroke="${FEATURE}" stroke-width="2.800"`)).join('') + S(`M${f - 5} -2Q${f} -6 ${f + 5} -2`, FEATURE, 2.6);
  if (st.front) q += `<defs>${hg}</defs>${P(st.front, hu, edge)}${S('M-30 -50C-16 -62 6 -64 20 -60', '#ffffff', 5, 'opacity=".22"')}`;
  if (style === 'scarf') {
    q += `${P('M0 -70C44 -70 60 -40 57 0C57 30 50 58 30 74C42 50 45 20 41 -6C37 -34 22 -44 0 -44C-22 -44 -37 -34 -41 -6C-45 20 -42 50 -30 74C-50 58 -57 30 -57 0C-60 -40 -44 -70 0 -70Z', cu, edge)}${S('M-44 -34C-30 -54 -10 -60 10 -60', '#ffffff', 5, 'opacity=".3"')}`;
  }
  if (style === 'wrap') q += `<defs>${cg}</defs>${P('M-49 2C-58 -50 -30 -76 2 -76C34 -76 58 -50 49 2C34 -22 -34 -22 -49 2Z', cu, edge)}${S('M-40 -24C-16 -44 18 -46 40 -30', tint(cloth, -0.2), 3)}${S('M-34 -44C-14 -60 16 -62 34 -50', tint(cloth, -0.2), 3)}`;
  return { back: wrap(back), front: wrap(q) };
}

/** Neck and shoulders down to y = 200 below the head centre (times s). */
export function shoulders(t, x, y, s, { skin = 'tan', cloth, outfit = 'crew', h = 200 } = {}) {
  const L = line(t), w = (v) => (v / s).toFixed(2), sk = SKIN[skin];
  const edge = `stroke="${L}" stroke-width="${w(3)}" stroke-linejoin="round"`;
  const [g, u] = fillDown(cloth);
  const torso = `M-94 ${h}C-98 124 -86 100 -48 86C-36 82 -27 78 -23 70L23 70C27 78 36 82 48 86C86 100 98 124 94 ${h}Z`;
  let q = `<defs>${g}</defs>${P(torso, u, edge)}`;
  const dk = tint(cloth, -0.34);
  if (h > 150) q += [-1, 1].map((e) => S(`M${e * 62} ${h}C${e * 63} ${h - 30} ${e * 61} ${h - 46} ${e * 56} ${h - 60}`, dk, 3, 'opacity=".75"')).join('');
  const neckShade = mix(sk, '#6B3620', 0.3);
  const neck = 'M-20 30L-20 66C-24 76 -14 90 0 92C14 90 24 76 20 66L20 30Z';
  if (outfit === 'vneck' || outfit === 'scrubs' || outfit === 'coat') q += P('M-24 66L-20 30L20 30L24 66L0 118Z', neckShade, edge) + S('M-26 70L0 120L26 70', dk, 4, 'opacity=".8"');
  else q += P(neck, neckShade, edge) + S('M-25 72C-16 96 16 96 25 72', dk, 4, 'opacity=".8"');
  if (outfit === 'shirt') q += P('M-25 66L-38 84L-14 108L0 92Z', tint(cloth, 0.4), edge) + P('M25 66L38 84L14 108L0 92Z', tint(cloth, 0.4), edge) + S(`M0 96V${h}`, dk, 2.6) + [122, 152, 182].filter((v) => v < h - 8).map((v) => C(0, v, 3, dk)).join('');
  if (outfit === 'hoodie') q += S('M-30 74C-44 96 -26 118 0 116C26 118 44 96 30 74', dk, 5, 'opacity=".8"') + S('M-12 116V146M12 116V142', tint(cloth, 0.55), 3.4);
  if (outfit === 'stripes') for (let v = 116; v < h - 6; v += 24) q += S(`M-52 ${v}Q0 ${v + 10} 52 ${v}`, tint(cloth, 0.5), 7, 'opacity=".8"');
  if (outfit === 'coat') {
    const [cg, cu] = A.linear([[0, isDark(t) ? '#F4F8FA' : '#FFFFFF'], [1, isDark(t) ? '#B9CAD3' : '#D5E2E8']]);
    for (const e of [-1, 1]) q += `${e < 0 ? `<defs>${cg}</defs>` : ''}${P(`M${e * 25} 70C${e * 30} 80 ${e * 38} 84 ${e * 48} 86C${e * 86} 100 ${e * 98} 124 ${e * 94} ${h}L${e * 16} ${h}L${e * 20} 150Z`, cu, edge)}${P(`M${e * 25} 68L${e * 46} 88L${e * 52} 116L${e * 20} 156Z`, isDark(t) ? '#DCE7EC' : '#F2F7F9', edge)}${S(`M${e * 66} ${h}C${e * 67} ${h - 30} ${e * 65} ${h - 46} ${e * 60} ${h - 60}`, '#7D97A3', 3, 'opacity=".8"')}`;
    const tube = 'M-34 84C-44 120 -34 142 -24 152M34 84C46 120 40 140 32 156';
    q += S(tube, '#16303C', 8) + S(tube, '#4B7384', 4) + C(32, 164, 11, '#C6D4DA', `stroke="#16303C" stroke-width="3.500"`);
  }
  q += S('M-70 112C-58 100 -46 96 -38 93', '#ffffff', 5, 'opacity=".3"');
  return `<g transform="translate(${x} ${y}) scale(${s})">${q}</g>`;
}

/** Head and shoulders in one; x, y = head centre. */
export function bust(t, x, y, s, o = {}) {
  const h = head(t, x, y, s, o.scarfCloth ? { ...o, cloth: o.scarfCloth } : o);
  return o.style === 'scarf' ? `${shoulders(t, x, y, s, o)}${h.back}${h.front}` : `${h.back}${shoulders(t, x, y, s, o)}${h.front}`;
}

/** A sleeved or bare limb along pts with half-widths w0 → w1. */
export function limb(t, pts, w0, w1, col, { ow = 3, cap = true, blend = 0 } = {}) {
  const c = new Curve(pts, 3), wf = (q) => w0 + (w1 - w0) * (q / c.len);
  const [g, u] = A.linear([[0, tint(col, 0.2)], [0.6, col], [1, tint(col, -0.16)]], { x1: 0.2, y1: 0, x2: 0.5, y2: 1 });
  const a = c.at(0), b = c.at(c.len), L = line(t), d = c.ribbon(0, c.len, wf);
  if (blend) { // grows out of the trunk: no outline and a soft start
    const m = c.at(c.len * blend), z0 = c.len * blend, side = c.ribbon(z0, c.len, wf);
    const [fg, fu] = A.linear([[0, col, 0], [1, col, 1]], { user: 1, x1: a.x, y1: a.y, x2: m.x, y2: m.y });
    return `<g><defs>${fg}</defs>${P(side, L, `stroke="${L}" stroke-width="${ow * 2}" stroke-linejoin="round"`)}${C(b.x, b.y, w1 + ow, L)}${P(c.ribbon(z0 - ow - 1, c.len, wf), col)}${P(d, fu)}${C(b.x, b.y, w1, col)}${P(c.ribbon(z0 * 1.1, c.len * 0.9, (q) => wf(q) * 0.7, (q) => -wf(q) * 0.34), '#ffffff', 'opacity=".2"')}</g>`;
  }
  const caps = cap ? (f, k) => C(a.x, a.y, w0 + k, f) + C(b.x, b.y, w1 + k, f) : () => '';
  return `<g><defs>${g}</defs>${P(d, L, `stroke="${L}" stroke-width="${ow * 2}" stroke-linejoin="round"`)}${caps(L, ow)}${caps(col, 0)}${P(d, u)}${P(c.ribbon(c.len * 0.1, c.len * 0.86, (q) => wf(q) * 0.7, (q) => -wf(q) * 0.34), '#ffffff', 'opacity=".2"')}</g>`;
}

/** A relaxed hand, fingers towards `rot` degrees; size in px. */
export function hand(t, x, y, size, rot, skin, { flip = 1, open: spread = false } = {}) {
  const L = line(t), sk = SKIN[skin], k = size / 30, e = `stroke="${L}" stroke-width="${(3 / k).toFixed(2)}" stroke-linejoin="round"`;
  const [g, u] = A.radial([[0, tint(sk, 0.22)], [0.6, sk], [1, mix(sk, '#6B3620', 0.22)]], { cx: 0.4, cy: 0.35, r: 0.75 });
  const palm = spread
    ? 'M-14 -15C0 -20 14 -20 26 -22C34 -23 36 -15 28 -13L18 -11L36 -9C43 -8 43 0 36 0L20 0L34 5C40 8 37 14 30 12L16 9L24 16C28 21 22 26 17 22C8 16 -4 17 -14 14Z'
    : 'M-14 -15C2 -20 20 -20 32 -13C40 -8 40 6 32 11C20 18 2 19 -14 15Z';
  const marks = spread ? '' : S('M16 -6H35M16 2H36M16 9H31', mix(sk, '#4A2010', 0.5), 2, 'opacity=".7"');
  const thumb = P('M-6 -13C0 -26 14 -30 19 -25C23 -20 12 -13 6 -9Z', u, e);
  return `<g transform="translate(${x} ${y}) rotate(${rot}) scale(${k} ${k * flip})"><defs>${g}</defs>${thumb}${P(palm, u, e)}${marks}</g>`;
}

/** A wheelchair seen from the front with its user; x, y = head centre. Drawn like a bust, so that it stands in a group. */
export function wheelchairFront(t, x, y, s, o = {}) {
  const L = line(t), w = (v) => (v / s).toFixed(2), steel = isDark(t) ? '#9FB6C1' : '#7E97A2', tyre = isDark(t) ? '#33505F' : '#2C4450';
  const edge = `stroke="${L}" stroke-width="${w(3)}" stroke-linejoin="round"`;
  const trousers = o.trousers || '#3E5A78', [g, u] = fillDown(trousers);
  const [sg, su] = A.linear([[0, '#5D7683'], [1, '#2F4651']]);
  let back = '', front = '';
  for (const e of [-1, 1]) {
    back += S(`M${e * 74} 96V150`, L, w(13)) + S(`M${e * 74} 96V150`, steel, 7);
    back += `<ellipse cx="${e * 104}" cy="262" rx="17" ry="92" fill="${tyre}" ${edge}/><ellipse cx="${e * 101}" cy="262" rx="8" ry="74" fill="none" stroke="${steel}" stroke-width="4"/><ellipse cx="${e * 103}" cy="262" rx="5" ry="9" fill="${steel}"/>`;
  }
  back += `<defs>${sg}</defs>${P('M-80 118L80 118L84 236L-84 236Z', su, edge)}`;
  const shin = (e) => P(`M${e * 12} 268C${e * 10} 300 ${e * 14} 326 ${e * 18} 348L${e * 50} 348C${e * 56} 320 ${e * 60} 296 ${e * 60} 262Z`, u, edge);
  front += `<defs>${g}</defs>${shin(-1)}${shin(1)}${P('M-68 214C-78 236 -74 272 -52 280C-34 286 -12 282 -4 268L4 268C12 282 34 286 52 280C74 272 78 236 68 214Z', u, edge)}${S('M0 226V266', tint(trousers, -0.35), 3)}`;
  for (const e of [-1, 1]) front += P(`M${e * 12} 348C${e * 8} 366 ${e * 20} 372 ${e * 34} 372C${e * 52} 372 ${e * 58} 362 ${e * 54} 348Z`, '#33434C', edge) + S(`M${e * 6} 376H${e * 62}`, L, 12) + S(`M${e * 6} 376H${e * 62}`, steel, 6);
  const group = (q) => `<g transform="translate(${x} ${y}) scale(${s})">${q}</g>`;
  const arms = group([-1, 1].map((e) => `${limb(t, [[e * 82, 188], [e * 80, 226], [e * 48, 242]], 17, 13, o.cloth, { ow: 3 / s })}${hand(t, e * 36, 244, 24, e > 0 ? 172 : 8, o.skin || 'tan', { flip: e > 0 ? 1 : -1 })}`).join(''));
  const h = head(t, x, y, s, o);
  return `${group(back)}${o.style === 'scarf' ? '' : h.back}${shoulders(t, x, y, s, { ...o, h: 236 })}${group(front)}${arms}${o.style === 'scarf' ? h.back : ''}${h.front}`;
}
