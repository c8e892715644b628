// Small figures and tools: a person as a token, a mouse, a dish.
import * as A from '../art.mjs';

const { S } = A;

const SKIN = ['#F4D9BF', '#C98F63', '#8E5B3C', '#E8BE97', '#6B4430', '#F0CFAE'],
  HAIR = ['#5B3A22', '#2B1D16', '#1E1512', '#8A5A2B', '#14100E', '#B7B2A8'];

export const person = (t, x, y, s, i = 0, fade = 0) => {
  const cl = [t['primary'], t['stem.deep'], t['oligo.deep'], t['phago.base'], t['nerve.base'], t['tcell.base']][i % 6],
    m = (c) => A.mix(c, t['stage.bottom'], fade);
  const sk = m(SKIN[(i * 5 + 2) % 6]),
    hr = m(HAIR[(i * 3 + 1) % 6]),
    c0 = m(cl);
  const [g, u] = A.linear([
    [0, A.mix(c0, '#ffffff', 0.25)],
    [1, c0],
  ]);
  const ed = m(t['ink']);
  return `<g transform="translate(${x} ${y}) scale(${s})"><defs>${g}</defs><path d="M-24 46C-25 16 -15 4 0 4C15 4 25 16 24 46Z" fill="${u}" stroke="${ed}" stroke-width="2.600" stroke-linejoin="round"/><circle cx="0" cy="-15" r="15.500" fill="${sk}" stroke="${ed}" stroke-width="2.600"/><path d="${i % 2 ? 'M-15.500 -15C-17 -34 17 -34 15.500 -15C10 -22 -2 -24 -15.500 -15Z' : 'M-16 -10C-20 -36 20 -36 16 -10C12 -20 2 -24 -6 -22C-10 -20 -13 -16 -16 -10Z'}" fill="${hr}" stroke="${ed}" stroke-width="2" stroke-linejoin="round"/></g>`;
};

export function mouse(t, x, y, s) {
  const b = t['astro.base'],
    e = t['astro.edge'],
    l = t['astro.light'];
  const [g, u] = A.linear([
    [0, l],
    [1, b],
  ]);
  return `<g transform="translate(${x} ${y}) scale(${s})"><defs>${g}</defs>${S('M58 26C92 34 104 8 92 -8', e, 9)}${S('M58 26C92 34 104 8 92 -8', A.mix(t['vessel.light'], b, 0.3), 4.5)}<path d="M-74 22C-66 4 -48 -12 -26 -14C-6 -34 46 -34 62 2C70 22 60 36 44 36L-40 36C-58 36 -72 32 -74 22Z" fill="${u}" stroke="${e}" stroke-width="3.500" stroke-linejoin="round"/><circle cx="-26" cy="-18" r="17" fill="${u}" stroke="${e}" stroke-width="3.500"/><circle cx="-26" cy="-17" r="9.500" fill="${t['vessel.light']}" stroke="${e}" stroke-width="2"/><circle cx="-50" cy="8" r="4.500" fill="${e}"/><circle cx="-75" cy="22" r="5" fill="${t['vessel.deep']}" stroke="${e}" stroke-width="2"/>${S('M-66 26L-90 22M-66 29L-88 33', e, 2)}</g>`;
}

export function dish(t, x, y, s) {
  const e = t['ink'];
  return `<g transform="translate(${x} ${y}) scale(${s})"><ellipse cx="0" cy="18" rx="92" ry="28" fill="#ffffff" fill-opacity=".9" stroke="${e}" stroke-width="3.500"/><path d="M-92 0L-92 18C-92 34 -51 46 0 46C51 46 92 34 92 18L92 0Z" fill="${A.mix(t['stage.bottom'], '#ffffff', 0.3)}" fill-opacity=".9" stroke="${e}" stroke-width="3.500"/><ellipse cx="0" cy="0" rx="92" ry="28" fill="${A.mix(t['stem.light'], '#ffffff', 0.4)}" stroke="${e}" stroke-width="3.500"/><g transform="scale(1 .62)">${A.cell(t, 'stem', -34, -4, 20, { shadowOn: false, dots: 2 })}${A.cell(t, 'stem', 10, 14, 19, { shadowOn: false, dots: 2, seed: 4 })}${A.cell(t, 'stem', 44, -10, 18, { shadowOn: false, dots: 2, seed: 6 })}</g>${S('M-70 -8C-60 -18 -30 -22 -10 -22', '#ffffff', 5, 'opacity=".9"')}</g>`;
}
