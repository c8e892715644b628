// What a seated person needs: chair, legs, lap, wheelchair.
import * as A from '../art.mjs';
import { CLOTH, edgeOf, shade } from './look.mjs';
import { limb, part } from './parts.mjs';

const { S, C } = A;

// a plain chair seen from the front, seat at y -116
export function seat(t) {
  const wood = '#C9A26B';
  let o = A.shadow(4, 4, 100, 18, 0.3);
  for (const x of [-54, 54])
    o += part(t, `M${x - 6} -112L${x + 6} -112L${x * 1.05 + 5} 0L${x * 1.05 - 5} 0Z`, wood, { ow: 2.6 });
  o += part(t, 'M-56 -236C-56 -250 56 -250 56 -236L60 -112L-60 -112Z', A.mix(wood, '#FFFFFF', 0.12));
  return o + part(t, 'M-66 -120C-66 -126 66 -126 66 -120L70 -100C70 -94 -70 -94 -70 -100Z', wood);
}

export function seatedLegs(t, o, bottom, shoe, skin) {
  let g = '';
  for (const m of [-1, 1]) {
    const x = m * 27;
    g += part(
      t,
      `M${x - 13} -14C${x - 16} -2 ${x - 15} 2 ${x - 15} 4L${x + 15} 4C${x + 16} -4 ${x + 14} -12 ${x + 11} -16Z`,
      shoe,
      { ow: 2.6 },
    );
    g +=
      o.legs === 'trousers'
        ? limb(
            t,
            [
              [x, -112],
              [x, -60],
              [x, -10],
            ],
            21,
            15,
            bottom,
          )
        : limb(
            t,
            [
              [x, -112],
              [x, -60],
              [x, -12],
            ],
            14,
            9.5,
            skin,
          );
  }
  return g;
}

export function lap(t, o, bottom) {
  const c = o.legs === 'dress' ? CLOTH[o.top] : bottom;
  if (o.legs !== 'trousers')
    return part(
      t,
      'M-44 -138C-56 -120 -60 -90 -58 -66C-30 -56 30 -56 58 -66C60 -90 56 -120 44 -138C20 -128 -20 -128 -44 -138Z',
      c,
      { box: [-50, -140, 50, -60] },
    );
  let g = '';
  for (const m of [-1, 1])
    g += part(
      t,
      A.closed([
        [m * 3, -126],
        [m * 24, -138],
        [m * 46, -132],
        [m * 52, -108],
        [m * 48, -86],
        [m * 28, -78],
        [m * 8, -86],
        [m * 3, -104],
      ]),
      c,
      { box: [-46, -140, 46, -76] },
    );
  return g;
}

// seen half from the side, facing right; the near rear wheel stands at (-16, -70), the near hand rests on its rim
export function wheelchair(t, o, U, bottom, shoe) {
  const e = edgeOf(t),
    frame = '#56707F',
    tyre = '#3A4852';
  const tube = (d, w = 7) =>
    S(d, e, w + 5) + S(d, frame, w) + S(d, '#FFFFFF', 1.8, 'opacity=".45" transform="translate(-1 -1.5)"');
  const R = 68,
    wx = -16,
    wy = -70;
  let wheel =
    C(wx, wy, R, 'none', `stroke="${e}" stroke-width="13"`) + C(wx, wy, R, 'none', `stroke="${tyre}" stroke-width="8"`);
  for (let i = 0; i < 16; i++) {
    const a = (i / 16) * 6.283 + 0.15;
    wheel += S(
      `M${wx} ${wy}L${(wx + Math.cos(a) * (R - 5)).toFixed(1)} ${(wy + Math.sin(a) * (R - 5)).toFixed(1)}`,
      frame,
      1.8,
      'opacity=".8"',
    );
  }
  wheel +=
    C(wx, wy, R - 12, 'none', `stroke="${A.mix(frame, '#FFFFFF', 0.45)}" stroke-width="4"`) +
    C(wx, wy, 8.5, frame, `stroke="${e}" stroke-width="2.5"`);
  const shoeAt = (x, y) =>
    part(
      t,
      `M${x - 14} ${y - 16}L${x - 14} ${y}C${x - 4} ${y + 4} ${x + 22} ${y + 3} ${x + 32} ${y}C${x + 32} ${y - 9} ${x + 20} ${y - 13} ${x + 12} ${y - 17}Z`,
      shoe,
      { ow: 2.6 },
    );
  let g = A.shadow(30, 4, 140, 20, 0.32);
  g += tube('M-56 -120L-72 -226C-76 -232 -86 -232 -98 -232');
  g +=
    shoeAt(112, -22) +
    limb(
      t,
      [
        [92, -140],
        [104, -90],
        [112, -30],
      ],
      20,
      13,
      shade(bottom, 0.18),
    ) +
    limb(
      t,
      [
        [6, -140],
        [50, -148],
        [94, -140],
      ],
      24,
      20,
      shade(bottom, 0.18),
    );
  g += part(
    t,
    'M-66 -232C-74 -232 -76 -222 -74 -212L-58 -112L78 -112C86 -112 86 -126 78 -126L-40 -126L-54 -222C-56 -230 -60 -232 -66 -232Z',
    '#3F6074',
  );
  g += tube('M-40 -112L70 -112C84 -100 92 -60 100 -20L128 -14');
  g += `<g transform="translate(-4 -132)">${U.back}${U.body}${U.neck}${U.head}</g>`;
  g +=
    shoeAt(98, -16) +
    limb(
      t,
      [
        [78, -136],
        [90, -84],
        [97, -24],
      ],
      20.5,
      13.5,
      bottom,
    ) +
    limb(
      t,
      [
        [-16, -134],
        [34, -142],
        [80, -134],
      ],
      26,
      21,
      bottom,
    );
  g += `<g transform="translate(-4 -132)">${U.armR}</g>`;
  g += C(84, -13, 14, tyre, `stroke="${e}" stroke-width="3"`) + C(84, -13, 5, frame);
  return g + wheel + `<g transform="translate(-4 -132)">${U.armL}</g>`;
}
