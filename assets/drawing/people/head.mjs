// Heads: a calm face with a soft smile, ten ways of hair, beard, glasses, lines of age.
import * as A from '../art.mjs';
import { lit, shade } from './look.mjs';
import { part } from './parts.mjs';

const { P, S, C } = A;

// head: centre at (0, 0), 66 wide and 78 high
export function head(t, o, { skin, hair }) {
  const k = o.turn * 5;
  const dk = shade(skin, 0.32);
  const face = A.closed([
    [0, -38],
    [22, -33],
    [33, -14],
    [32, 8],
    [22, 28],
    [7, 38],
    [-7, 38],
    [-22, 28],
    [-32, 8],
    [-33, -14],
    [-22, -33],
  ]);
  const ear = (m) =>
    part(t, `M${m * 31} -6C${m * 41} -10 ${m * 43} 6 ${m * 35} 12C${m * 32} 13 ${m * 30} 10 ${m * 30} 6Z`, skin, {
      ow: 2.4,
    });
  const H = hairOf(t, o, hair);
  let f = '';
  const [cg, cu] = A.radial([
    [0, A.mix(skin, '#D8604A', 0.45), 0.55],
    [1, A.mix(skin, '#D8604A', 0.45), 0],
  ]);
  f += `<defs>${cg}</defs><ellipse cx="${-17 + k}" cy="13" rx="9" ry="7" fill="${cu}"/><ellipse cx="${17 + k}" cy="13" rx="9" ry="7" fill="${cu}"/>`;
  for (const m of [-1, 1]) {
    const ex = m * 12.5 + k;
    f += `<ellipse cx="${ex}" cy="1" rx="3.3" ry="4.1" fill="#21160F"/>${C(ex - 1.1, -0.6, 1.2, '#FFFFFF')}`;
    f += S(
      `M${ex - 6.5} ${-9 + (m < 0 ? 1 : -1)}Q${ex} -14 ${ex + 6.5} ${-9 + (m < 0 ? -1 : 1)}`,
      o.hairStyle === 'bald' || o.hair === 'white' || o.hair === 'grey'
        ? shade(A.mix(hair, skin, 0.3), 0.3)
        : shade(hair, 0.1),
      2.7,
    );
  }
  f += S(`M${k * 1.5 - 1} 4Q${k * 1.8 + 4} 11 ${k * 1.4 - 1} 12`, dk, 2.2, 'opacity=".75"');
  if (o.beard)
    f += P(
      `M-31 4C-31 30 -16 41 0 41C16 41 31 30 31 4C27 12 20 14 ${12 + k} 14Q${k} 10 ${-12 + k} 14C-20 14 -27 12 -31 4Z`,
      hair,
      'opacity=".96"',
    );
  f += S(
    `M${-9 + k} 19.500Q${k} 26.500 ${9 + k} 19.500`,
    o.beard ? A.mix(skin, '#B4584A', 0.35) : shade(A.mix(skin, '#A83E36', 0.45), 0.15),
    2.9,
  );
  if (o.age)
    f += S(
      `M${-17 + k} 15Q${-20 + k} 20 ${-17 + k} 25M${17 + k} 15Q${20 + k} 20 ${17 + k} 25M-12 -23Q0 -26 12 -23`,
      dk,
      1.6,
      'opacity=".5"',
    );
  if (o.glasses) {
    const e = shade('#3A4A55', 0.2);
    for (const m of [-1, 1])
      f += `<rect x="${m * 12.5 + k - 10}" y="-8" width="20" height="17" rx="7.500" fill="#FFFFFF" fill-opacity=".22" stroke="${e}" stroke-width="2.400"/>`;
    f += S(`M${-2.5 + k} 0Q${k} -2 ${2.5 + k} 0M${-22.5 + k} -2L-32 -4M${22.5 + k} -2L32 -4`, e, 2.2);
  }
  const ears = o.hairStyle === 'scarf' || o.hairStyle === 'long' || o.hairStyle === 'bob' ? '' : ear(-1) + ear(1);
  const rim = P(
    'M-27 -14C-24 -30 -12 -35 0 -35C-14 -30 -22 -22 -24 -4C-26 -6 -28 -10 -27 -14Z',
    '#FFFFFF',
    'opacity=".22"',
  );
  return { back: H.back, front: ears + part(t, face, skin, { ow: 2.8, box: [-26, -38, 26, 44] }) + rim + f + H.front };
}

function hairOf(t, o, hair) {
  const p = (d) => part(t, d, hair, { ow: 2.6 });
  const sh = (d, w = 2) => S(d, lit(hair, 0.4), w, 'opacity=".45"');
  switch (o.hairStyle) {
    case 'short':
      return {
        back: '',
        front:
          p(
            'M-34 -4C-40 -34 -22 -50 2 -49C26 -48 40 -32 34 -4C31 -10 30 -18 24 -22C10 -18 -8 -20 -18 -26C-26 -20 -30 -12 -34 -4Z',
          ) + sh('M-22 -36Q-6 -45 12 -42'),
      };
    case 'crop':
      return {
        back: '',
        front:
          p(
            'M-33.500 -8C-36 -32 -22 -45 0 -45C22 -45 36 -32 33.500 -8C30 -14 28 -22 20 -26C6 -30 -8 -30 -20 -26C-28 -22 -30 -14 -33.500 -8Z',
          ) + sh('M-20 -34Q-6 -41 10 -39'),
      };
    case 'side':
      return {
        back: '',
        front:
          p(
            'M-34 0C-42 -36 -16 -54 8 -50C34 -48 42 -26 34 0C33 -12 28 -20 20 -24C2 -20 -14 -14 -24 -26C-30 -18 -32 -10 -34 0Z',
          ) + sh('M-16 -38Q4 -47 20 -38'),
      };
    case 'bald':
      return {
        back: '',
        front:
          p('M-35 2C-39 -10 -36 -20 -31 -26C-31 -14 -32 -6 -35 2Z') +
          p('M35 2C39 -10 36 -20 31 -26C31 -14 32 -6 35 2Z'),
      };
    case 'bob':
      return {
        back: p('M-40 30C-50 -20 -38 -54 0 -54C38 -54 50 -20 40 30C34 40 22 40 16 34L-16 34C-22 40 -34 40 -40 30Z'),
        front:
          p(
            'M-36 18C-44 -28 -26 -52 2 -52C30 -52 44 -28 36 18C33 6 31 -8 27 -18C12 -16 -4 -20 -14 -30C-22 -20 -32 -8 -36 18Z',
          ) + sh('M-22 -36Q-4 -48 16 -42'),
      };
    case 'long':
      return {
        back: p('M-40 74C-54 30 -48 -54 0 -54C48 -54 54 30 40 74C28 84 14 78 8 70L-8 70C-14 78 -28 84 -40 74Z'),
        front:
          p(
            'M-35 14C-44 -30 -26 -52 0 -52C26 -52 44 -30 35 14C34 -4 30 -18 20 -28C10 -34 2 -36 -4 -36C-18 -28 -32 -14 -35 14Z',
          ) + sh('M-24 -34Q-8 -47 10 -44'),
      };
    case 'bun':
      return {
        back: p('M0 -76C20 -76 26 -58 18 -46L-18 -46C-26 -58 -20 -76 0 -76Z'),
        front:
          p(
            'M-35 2C-42 -34 -22 -51 0 -51C22 -51 42 -34 35 2C33 -12 26 -24 12 -30C4 -32 -4 -32 -12 -30C-26 -24 -33 -12 -35 2Z',
          ) + sh('M-22 -34Q-6 -45 12 -42'),
      };
    case 'ponytail':
      return {
        back: p('M20 -46C52 -54 66 -20 56 26C52 46 44 52 40 40C44 14 40 -10 22 -22Z'),
        front:
          p(
            'M-35 2C-42 -34 -22 -51 0 -51C22 -51 42 -34 35 2C33 -12 26 -22 16 -28C-4 -24 -20 -24 -26 -18C-32 -12 -33 -6 -35 2Z',
          ) + sh('M-22 -34Q-6 -45 12 -42'),
      };
    case 'curly': {
      const pts = A.scallop(0, -16, 54, { n: 15, amp: 0.07, seed: 4, sx: 1, sy: 0.94 });
      return {
        back: p(A.closed(pts)),
        front:
          p(
            'M-35 -2C-44 -30 -24 -50 0 -50C24 -50 44 -30 35 -2C36 -12 28 -16 26 -24C18 -20 12 -30 4 -24C-4 -30 -12 -20 -20 -26C-26 -16 -36 -12 -35 -2Z',
          ) + sh('M-30 -44Q-18 -58 0 -58', 3),
      };
    }
    case 'scarf':
      return {
        back: p('M-46 60C-56 10 -48 -54 0 -54C48 -54 56 10 46 60C30 78 -30 78 -46 60Z'),
        front:
          p(
            'M0 -52C-38 -52 -44 -16 -38 14C-34 36 -20 50 0 56C20 50 34 36 38 14C44 -16 38 -52 0 -52ZM0 -31C20 -31 29 -14 28 6C27 24 14 37 0 37C-14 37 -27 24 -28 6C-29 -14 -20 -31 0 -31Z',
          ).replaceAll('<path ', '<path fill-rule="evenodd" ') +
          sh('M-30 -24Q-22 -44 0 -46', 2.6) +
          sh('M-30 34Q-10 62 20 58', 2.4),
      };
    default:
      return { back: '', front: '' };
  }
}
