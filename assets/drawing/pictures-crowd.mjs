// MS can come to anyone, more often to women: a crowd of eight women and girls and three men of all ages.
import * as A from './art.mjs';
import { CLOTH, edgeOf, figure, part } from './people.mjs';

const { P, S } = A;

// a calm park or room behind the people: soft hills and trees, hardly darker than the stage
function park(t, w, h, dark) {
  const far = A.mix(t['stage.bottom'], dark ? '#2E6E78' : '#7FB7A8', dark ? 0.3 : 0.3);
  const near = A.mix(t['stage.bottom'], dark ? '#2F7A6E' : '#6FAF95', dark ? 0.42 : 0.42);
  const blur =
    '<filter id="park" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="9"/></filter>';
  const tree = (x, y, r) =>
    P(`M${x - r * 0.1} ${y}L${x - r * 0.07} ${y - r * 1.5}L${x + r * 0.07} ${y - r * 1.5}L${x + r * 0.1} ${y}Z`, far) +
    P(A.blob(x, y - r * 1.9, r, { n: 12, amp: 0.1, seed: Math.round(x) }), far);
  const [g, u] = A.linear([
    [0, near],
    [1, A.mix(near, t['stage.bottom'], 0.55)],
  ]);
  return (
    `<defs>${blur}${g}</defs><g filter="url(#park)" opacity="${dark ? 0.75 : 0.8}">` +
    tree(70, 560, 120) +
    tree(1130, 540, 138) +
    tree(300, 500, 74) +
    tree(930, 500, 70) +
    P(`M-20 560C200 470 420 500 620 520C840 540 1040 470 ${w + 20} 520L${w + 20} 760L-20 760Z`, far) +
    `</g>${P(`M-20 660C240 600 460 640 640 636C860 630 1020 598 ${w + 20} 640L${w + 20} ${h + 20}L-20 ${h + 20}Z`, u, `opacity="${dark ? 0.75 : 0.8}"`)}`
  );
}

function people(t, { w, h, dark }) {
  const e = edgeOf(t);
  const stick = S('M58 -2C58 -18 78 -20 79 -2L84 208', e, 11) + S('M58 -2C58 -18 78 -20 79 -2L84 207', '#9A6A3C', 6);
  const book = (x, y, c) =>
    part(
      t,
      `M${x - 24} ${y - 16}L${x} ${y - 10}L${x + 24} ${y - 16}L${x + 24} ${y + 16}L${x} ${y + 22}L${x - 24} ${y + 16}Z`,
      c,
      { ow: 2.4 },
    ) + S(`M${x} ${y - 10}L${x} ${y + 22}`, e, 2.2);
  const bag =
    part(t, 'M-90 -112C-90 -118 -46 -118 -46 -112L-42 -70C-42 -64 -94 -64 -94 -70Z', CLOTH.rust, { ow: 2.6 }) +
    S('M-82 -114C-82 -138 -54 -138 -54 -114', e, 4);
  const clasped = {
    armL: [
      [-14, 58],
      [24, 98],
    ],
    armR: [
      [14, 58],
      [-20, 102],
    ],
  };
  const back = [
    [172, 702, 1.06, { skin: 5, hair: 'black', hairStyle: 'curly', top: 'mustard', legs: 'dress', turn: 0.6 }],
    [314, 692, 1.1, { skin: 3, hair: 'black', beard: true, top: 'navy', bottom: 'sand', broad: 0.8, turn: 0.3 }],
    [
      458,
      704,
      1.04,
      { skin: 2, hair: 'teal', hairStyle: 'scarf', top: 'wine', bottom: 'slate', coat: true, turn: -0.4, ...clasped },
    ],
    [
      598,
      694,
      1.05,
      {
        skin: 0,
        hair: 'red',
        hairStyle: 'long',
        top: 'leaf',
        bottom: 'ink',
        turn: 0.4,
        armL: [
          [-34, 48],
          [-14, 98],
        ],
      },
    ],
    [
      738,
      690,
      1.12,
      {
        skin: 4,
        hair: 'black',
        hairStyle: 'crop',
        top: 'cream',
        sleeve: 'short',
        bottom: 'ink',
        broad: 0.5,
        turn: -0.5,
      },
    ],
    [
      876,
      704,
      1.02,
      {
        skin: 3,
        hair: 'chestnut',
        hairStyle: 'bob',
        top: 'sky',
        bottom: 'wine',
        legs: 'skirt',
        glasses: true,
        turn: 0.5,
        held: bag,
      },
    ],
    [
      1008,
      706,
      1.04,
      {
        skin: 1,
        hair: 'white',
        hairStyle: 'bald',
        top: 'slate',
        open: 'cream',
        bottom: 'navy',
        age: 1,
        broad: 0.4,
        turn: -0.6,
        armR: [
          [16, 56],
          [32, 108],
        ],
        worn: stick,
      },
    ],
  ];
  const front = [
    [
      228,
      948,
      1.1,
      {
        pose: 'sit',
        skin: 1,
        hair: 'grey',
        hairStyle: 'bun',
        top: 'plum',
        open: 'cream',
        bottom: 'slate',
        legs: 'skirt',
        glasses: true,
        age: 1,
        turn: 0.5,
        armL: [
          [-12, 60],
          [20, 100],
        ],
        armR: [
          [12, 60],
          [-14, 102],
        ],
      },
    ],
    [
      410,
      962,
      0.88,
      {
        skin: 3,
        hair: 'black',
        hairStyle: 'ponytail',
        top: 'mint',
        sleeve: 'short',
        bottom: 'navy',
        broad: -0.8,
        turn: -0.5,
        armL: [
          [-8, 56],
          [20, 66],
        ],
        armR: [
          [8, 56],
          [-16, 68],
        ],
        held: book(2, -258, '#C4693F'),
      },
    ],
    [
      606,
      966,
      1.14,
      {
        pose: 'wheelchair',
        skin: 0,
        hair: 'blond',
        hairStyle: 'bob',
        top: 'teal',
        bottom: 'ink',
        turn: 0.6,
        armL: [
          [-16, 56],
          [4, 108],
        ],
        armR: [
          [8, 58],
          [42, 94],
        ],
      },
    ],
    [
      908,
      958,
      1.12,
      {
        pose: 'sit',
        skin: 5,
        hair: 'black',
        hairStyle: 'bun',
        top: 'rose',
        bottom: 'cream',
        turn: -0.5,
        armL: [
          [-12, 60],
          [18, 104],
        ],
        armR: [
          [12, 60],
          [-14, 108],
        ],
      },
    ],
  ];
  let o = park(t, w, h, dark);
  for (const [x, y, s, look] of [...back, ...front]) o += figure(t, x, y, s, look);
  return o;
}

export const pictures = { people };
