// Three courses as landscapes: the path runs from left to right through the years, uphill = more symptoms.
import * as A from './art.mjs';

const { P, S, C } = A;

const coursePanels = [125, 420, 715].map((y) => ({ x: 112, y, w: 988, h: 272 }));
const bump = (x, c, w, hgt) => hgt * Math.exp(-(((x - c) / w) ** 2));

const COURSES = [
  (x) =>
    0.1 +
    bump(x, 0.17, 0.04, 0.5) +
    bump(x, 0.43, 0.05, 0.62) +
    bump(x, 0.66, 0.04, 0.42) +
    bump(x, 0.87, 0.042, 0.55) +
    0.07 / (1 + Math.exp(-(x - 0.5) * 22)),
  (x) =>
    0.1 +
    bump(x, 0.12, 0.036, 0.42) +
    bump(x, 0.29, 0.042, 0.52) +
    bump(x, 0.45, 0.036, 0.36) +
    (0.62 / 0.46) * (Math.log(1 + Math.exp((x - 0.54) * 26)) / 26),
  (x) => 0.1 + 0.62 * x ** 1.12 + 0.012 * Math.sin(x * 17),
];

function courses(t, { dark }) {
  // one hue for all three: no course is better or worse than another
  const fam = dark
    ? { light: '#CFEFF7', base: '#7CC6DA', deep: '#2A6F86', edge: '#E6F7FB' }
    : { light: '#C4E2E9', base: '#5C9FB1', deep: '#1F6B80', edge: '#0B4F63' };
  let o = '';
  coursePanels.forEach((q, i) => {
    const id = A.nid('pan');
    const sky = [
      dark ? A.mix('#12384C', fam.base, 0.1) : A.mix('#FFFDF6', fam.light, 0.06),
      dark ? A.mix('#0B2532', fam.deep, 0.16) : A.mix('#E6F1F3', fam.light, 0.4),
    ];
    const [sg, su] = A.linear([
      [0, sky[0]],
      [1, sky[1]],
    ]);
    const X = (u) => q.x + u * q.w,
      Y = (v) => q.y + q.h - 26 - v * (q.h - 84);
    const ridge = (f, dy = 0, n = 150) => A.poly(Array.from({ length: n + 1 }, (_, k) => [X(k / n), Y(f(k / n)) + dy]));
    const fill = (d) => `${d}L${X(1)} ${q.y + q.h + 4}L${X(0)} ${q.y + q.h + 4}Z`;
    const land = dark ? A.mix('#17435A', fam.base, 0.36) : A.mix('#FFFFFF', fam.base, 0.55),
      low = dark ? A.mix('#0D2A39', fam.deep, 0.3) : A.mix('#EAF3F6', fam.light, 0.5);
    const [lg, lu] = A.linear([
      [0, land],
      [1, low],
    ]);
    const f = COURSES[i];
    o += `<g filter="url(#soft10)" transform="translate(0 8)"><rect x="${q.x}" y="${q.y}" width="${q.w}" height="${q.h}" rx="30" fill="#0B2A3C" opacity="${dark ? 0.4 : 0.2}"/></g>`;
    o += `<defs>${sg}${lg}<clipPath id="${id}"><rect x="${q.x}" y="${q.y}" width="${q.w}" height="${q.h}" rx="30"/></clipPath></defs><g clip-path="url(#${id})">`;
    o += `<rect x="${q.x}" y="${q.y}" width="${q.w}" height="${q.h}" fill="${su}"/>`;
    // far hills
    const R = A.rng(30 + i),
      ph = [R() * 6, R() * 6];
    for (const [k, op] of [
      [0.3, 0.35],
      [0.16, 0.5],
    ])
      o += P(
        fill(ridge((x) => k + 0.1 * Math.sin(x * 7 + ph[0] + k * 9) + 0.05 * Math.sin(x * 15 + ph[1]))),
        A.mix(sky[1], fam.base, dark ? 0.16 : 0.2),
        `opacity="${op}"`,
      );
    const sun = [q.x + q.w - 96, q.y + 66];
    o +=
      A.glow(...sun, 120, dark ? '#FFE9B0' : '#FFE08A', dark ? 0.22 : 0.5, 0.4) +
      C(...sun, 24, dark ? '#F3E3B4' : '#FFF3CB', `opacity="${dark ? 0.75 : 1}"`);
    // small trees where the land is gentle; their feet are behind the path
    for (let k = 0; k < 14; k++) {
      const u = 0.05 + 0.064 * k + 0.02 * R(),
        s = 0.75 + 0.5 * R(),
        slope = Math.abs(f(u + 0.01) - f(u - 0.01)) * 50;
      if (slope > 1.6 || R() < 0.25) continue;
      const tx = X(u),
        ty = Y(f(u)),
        leaf = dark ? A.mix(fam.deep, '#3F8A74', 0.45) : A.mix(fam.base, '#5FA684', 0.5);
      o += S(`M${tx.toFixed(1)} ${ty.toFixed(1)}v${(-22 * s).toFixed(1)}`, dark ? '#4A6F74' : '#6F8F86', 3.4 * s);
      const crown = [
        [0, -48],
        [11, -34],
        [12, -20],
        [0, -13],
        [-12, -20],
        [-11, -34],
      ].map(([x, y]) => [tx + x * s, ty + y * s]);
      o +=
        P(A.closed(crown), leaf) +
        P(
          A.closed(crown.map(([x, y]) => [tx + (x - tx) * 0.55 - 3 * s, ty + (y - ty) * 0.72 - 9 * s])),
          A.mix(leaf, '#FFFFFF', dark ? 0.14 : 0.28),
          'opacity=".8"',
        );
    }
    o += P(fill(ridge(f)), lu);
    // height lines under the path
    for (let k = 1; k < 9; k++)
      o += S(
        ridge((x) => f(x) * (1 - k * 0.1), 12 + k * 5),
        dark ? fam.light : fam.deep,
        1.8,
        `opacity="${(0.34 - k * 0.03).toFixed(2)}"`,
      );
    o +=
      S(ridge(f), dark ? A.mix('#06202C', fam.deep, 0.3) : '#FFFFFF', 14, 'opacity=".9"') +
      S(ridge(f), dark ? fam.base : A.mix(fam.deep, fam.edge, 0.25), 7);
    for (const u of [0.018, 0.982])
      o += C(
        X(u),
        Y(f(u)),
        9,
        dark ? '#0C2434' : '#FFFFFF',
        `stroke="${dark ? fam.light : fam.edge}" stroke-width="3.6"`,
      );
    o += `</g><rect x="${q.x}" y="${q.y}" width="${q.w}" height="${q.h}" rx="30" fill="none" stroke="${dark ? t.line : t.ink}" stroke-opacity="${dark ? 0.8 : 0.28}" stroke-width="2.5"/>`;
  });
  return o;
}

export const pictures = { courses };
