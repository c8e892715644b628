// A whole person, standing, sitting, in a wheelchair, or as a bust.
import * as A from '../art.mjs';
import { head } from './head.mjs';
import { CLOTH, DEFAULT, HAIR, SKIN, edgeOf, lit, shade } from './look.mjs';
import { arm, limb, part } from './parts.mjs';
import { lap, seat, seatedLegs, wheelchair } from './seated.mjs';

const { P, S } = A;

const ARM_L = [
  [-10, 62],
  [-8, 122],
];

const ARM_R = [
  [10, 62],
  [8, 122],
];

// upper body with head; the hip is at (0, 0), the shoulders at y -136
export function upper(t, o0, hipW = 42) {
  const o = { ...DEFAULT, ...o0 };
  const skin = SKIN[o.skin],
    hair = o.hairStyle === 'scarf' ? (CLOTH[o.hair] ?? HAIR[o.hair]) : HAIR[o.hair],
    top = CLOTH[o.top];
  const sw = 50 + o.broad * 8,
    hw = hipW + o.broad * 4,
    ww = 37 + o.broad * 8;
  const torso = `M-20 -146C-30 -142 ${-sw + 4} -142 ${-sw} -122C${-sw + 6} -96 ${-ww} -72 ${-ww} -50C${-ww} -30 ${-hw} -16 ${-hw} 6C${-hw + 20} 13 ${hw - 20} 13 ${hw} 6C${hw} -16 ${ww} -30 ${ww} -50C${ww} -72 ${sw - 6} -96 ${sw} -122C${sw - 4} -142 30 -142 20 -146C10 -136 -10 -136 -20 -146Z`;
  const e = edgeOf(t);
  const [tg, tu] = A.linear(
    [
      [0, lit(top, 0.26)],
      [0.45, top],
      [1, shade(top, 0.26)],
    ],
    { user: 1, x1: -sw, y1: -140, x2: sw, y2: 20 },
  );
  const H = head(t, o, { skin, hair });
  const neck =
    part(t, 'M-14 -170L14 -170L15 -146C10 -132 -10 -132 -15 -146Z', skin, { ow: 2.6 }) +
    P('M-14 -164C-6 -156 8 -156 14 -164L14.500 -152C6 -146 -6 -148 -14 -156Z', shade(skin, 0.35), 'opacity=".5"');
  let body = `<defs>${tg}</defs>${P(torso, e, `stroke="${e}" stroke-width="5.600" stroke-linejoin="round"`)}${P(torso, tu)}`;
  if (o.open) {
    const inner = CLOTH[o.open];
    body +=
      P('M-15 -141C-12 -100 -14 -40 -10 10L12 10C15 -40 14 -100 15 -141C8 -134 -8 -134 -15 -141Z', inner) +
      S(
        'M-16 -141C-20 -124 -6 -112 -8 -96C-14 -60 -12 -30 -10 9M16 -141C20 -124 8 -112 9 -96C15 -60 14 -30 12 9',
        e,
        2.4,
      );
  } else body += S('M-20 -146C-12 -131 12 -131 20 -146', shade(top, 0.42), 3, 'opacity=".8"');
  const aL = arm(t, -sw + 12, -124, o.armL ?? ARM_L, o, skin, top, tu),
    aR = arm(t, sw - 12, -124, o.armR ?? ARM_R, o, skin, top, tu);
  const hd = `<g transform="translate(${o.turn * 3} -196)">`;
  const scarfy = o.hairStyle === 'scarf';
  return {
    back: `${hd}${H.back}</g>`,
    neck: scarfy ? '' : neck,
    body,
    head: `${hd}${H.front}</g>`,
    armL: aL,
    armR: aR,
  };
}

export function figure(t, x, y, s, look = {}) {
  const o = { ...DEFAULT, ...look };
  const bottom = CLOTH[o.bottom],
    shoe = CLOTH[o.shoes],
    skin = SKIN[o.skin];
  const U = upper(t, o);
  let g = '';
  const trunk = U.back + U.body + U.neck + U.head;
  if (o.pose === 'stand') {
    const bare = o.legs !== 'trousers';
    g += A.shadow(2, 2, 84, 15, 0.3);
    for (const m of [-1, 1]) {
      const fx = m * 25;
      const turn = m * 5;
      g += part(
        t,
        `M${fx - 13} -14C${fx - 16 + turn} -4 ${fx - 17 + turn} 2 ${fx - 14 + turn} 3L${fx + 14 + turn} 3C${fx + 17 + turn} 2 ${fx + 16 + turn} -4 ${fx + 13} -14Z`,
        shoe,
        { ow: 2.6 },
      );
      if (bare)
        g += limb(
          t,
          [
            [m * 20, -200],
            [m * 21, -100],
            [fx, -8],
          ],
          16,
          9.5,
          skin,
        );
    }
    if (bare) {
      const dress = o.legs === 'dress' ? CLOTH[o.top] : bottom;
      g +=
        part(t, 'M-40 -232C-50 -190 -58 -140 -64 -100C-40 -88 40 -88 64 -100C58 -140 50 -190 40 -232Z', dress, {
          box: [-60, -230, 60, -90],
        }) +
        S(
          'M-22 -190Q-30 -150 -34 -100M16 -190Q22 -150 22 -98M-4 -170Q-6 -140 -6 -104',
          shade(dress, 0.4),
          2.4,
          'opacity=".38"',
        );
    } else {
      const d =
        'M-42 -236C-46 -200 -47 -150 -45 -108C-44 -74 -44 -40 -43 -10C-34 -5 -16 -5 -9 -10C-8 -54 -5 -110 -1 -164L1 -164C5 -110 8 -54 9 -10C16 -5 34 -5 43 -10C44 -40 44 -74 45 -108C47 -150 46 -200 42 -236Z';
      g +=
        part(t, d, bottom, { box: [-46, -230, 46, 0] }) +
        P(
          'M-40 -190C-43 -130 -42 -60 -38 -14C-34 -12 -32 -12 -30 -12C-34 -60 -36 -130 -32 -190Z',
          '#FFFFFF',
          'opacity=".16"',
        ) +
        P('M10 -180C14 -120 12 -60 12 -12C14 -10 17 -9 20 -9C20 -60 22 -120 22 -180Z', '#FFFFFF', 'opacity=".1"') +
        S(
          'M-40 -112Q-30 -104 -20 -108M22 -106Q32 -102 41 -110M-2 -164Q-10 -176 -22 -180',
          shade(bottom, 0.5),
          2.2,
          'opacity=".5"',
        );
    }
    if (o.coat)
      g += part(
        t,
        'M-42 -222C-50 -180 -54 -140 -56 -104C-40 -96 -20 -96 -7 -100L-2 -196L2 -196L7 -100C20 -96 40 -96 56 -104C54 -140 50 -180 42 -222Z',
        CLOTH[o.top],
        { box: [-60, -230, 60, -80] },
      );
    g += `<g transform="translate(0 -206)">${U.back}${U.body}${U.neck}${o.worn}${U.head}${U.armL}${U.armR}</g>${o.held}`;
  } else if (o.pose === 'sit') {
    g +=
      seat(t) +
      seatedLegs(t, o, bottom, shoe, skin) +
      `<g transform="translate(0 -128)">${U.back}${U.body}${U.neck}${o.worn}${U.head}</g>` +
      lap(t, o, bottom) +
      `<g transform="translate(0 -128)">${U.armL}${U.armR}</g>${o.held}`;
  } else if (o.pose === 'wheelchair') {
    g += wheelchair(t, o, U, bottom, shoe);
  } else g += `<g>${trunk}${U.armL}${U.armR}</g>`;
  return `<g transform="translate(${x} ${y}) scale(${s})">${g}</g>`;
}
