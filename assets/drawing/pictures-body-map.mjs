// Where symptoms can be felt: a neutral body with five zones, all marked alike.
import * as A from './art.mjs';
import { bodyOutline, skinEdge } from './scenes.mjs';

const { P, S, C, Curve } = A;


// front view of brain and cord for the body map, in units of bodyOutline
function centralFront(t) {
  const p = A.pal(t, 'nerve');
  const [g, u] = A.radial(
    [
      [0, p.light],
      [0.6, p.base],
      [1, p.deep],
    ],
    { cx: 0.4, cy: 0.35, r: 0.75 },
  );
  const br =
    'M-40 62C-50 44 -38 24 -20 22C-12 12 14 10 24 20C42 20 52 42 44 58C46 72 34 82 20 80C12 88 -4 88 -10 82C-28 86 -42 78 -40 62Z';
  const cord = new Curve(
    [
      [0, 74],
      [0, 240],
      [1, 400],
      [0, 486],
    ],
    3,
  );
  const w = (s) => 7.5 - 3.2 * (s / cord.len);
  const [fg, fu] = A.linear(
    [
      [0, '#fff', 0.22],
      [0.5, '#fff', 0.3],
      [1, '#fff', 1],
    ],
    { user: 1, x1: 0, y1: 84, x2: 0, y2: 214 },
  );
  let o = `<defs>${g}${fg}<mask id="cordfade" maskUnits="userSpaceOnUse" x="-60" y="0" width="120" height="600"><rect x="-60" y="0" width="120" height="600" fill="${fu}"/></mask></defs><g mask="url(#cordfade)">${A.axonTube(t, cord, 0, cord.len, w, { ow: 2.4 })}</g><g transform="translate(0 4) scale(.86)">`;
  o += P(br, p.edge, `stroke="${p.edge}" stroke-width="5.500" stroke-linejoin="round"`) + P(br, u);
  for (const d of [
    'M2 16C4 32 0 50 2 82',
    'M-30 42C-22 34 -14 46 -4 38',
    'M-36 60C-26 54 -14 64 -4 56',
    'M-24 28C-18 24 -12 30 -6 26',
    'M12 26C20 22 26 32 36 30',
    'M10 48C20 40 30 52 40 46',
    'M8 66C18 60 26 70 34 64',
    'M-28 74C-20 70 -14 76 -8 70',
  ])
    o += S(d, p.edge, 2.4, 'opacity=".65"');
  return `${o + A.spec(-18, 34, 16, 8, -30, 0.6)}</g>`;
}

// zones of the body map: centre and radius in units of bodyOutline
const zones = {
  brain: [2, 46, 45],
  eye: [22, 111, 21],
  arm: [-208, 540, 56],
  leg: [88, 684, 50],
  bladder: [0, 556, 46],
};

const bodyAt = { x: 606, y: 124, k: 1.17 };

function bodySymptoms(t, { w, h, dark }) {
  const { x, y, k } = bodyAt;
  const e = skinEdge(t, dark),
    p = A.pal(t, 'nerve'),
    ring = t.primary;
  const pale = A.mix(p.base, dark ? '#1D3B4E' : '#DCE9EF', dark ? 0.35 : 0.45);
  // zones: soft disc with a ring of dots, all alike: no zone is worse than another
  const disc = ([zx, zy, r]) => {
    const [g, u] = A.radial([
      [0, '#FFFFFF', dark ? 0.2 : 0.9],
      [0.7, '#FFFFFF', dark ? 0.14 : 0.65],
      [1, '#FFFFFF', dark ? 0.05 : 0.25],
    ]);
    return `<defs>${g}</defs>${C(zx, zy, r, u)}`;
  };
  const rim = ([zx, zy, r]) =>
    C(zx, zy, r, 'none', `stroke="${dark ? '#06202C' : '#FFFFFF'}" stroke-width="7" opacity="${dark ? 0.55 : 0.95}"`) +
    C(zx, zy, r, 'none', `stroke="${ring}" stroke-width="4" stroke-dasharray="0.100 8" stroke-linecap="round"`);
  const nerve = (pts, wd) => {
    const c = new Curve(pts, 4);
    return S(c.path(0, c.len), pale, wd, 'opacity=".9"');
  };
  let o = disc(zones.arm) + disc(zones.leg) + disc(zones.bladder);
  // nerves of trunk, arms and legs stay pale: the condition does not attack them
  for (const m of [-1, 1]) {
    o += nerve(
      [
        [0, 236],
        [m * 60, 232],
        [m * 128, 262],
        [m * 164, 330],
        [m * 180, 440],
        [m * 208, 560],
        [m * 230, 656],
      ],
      4.4,
    );
    o +=
      nerve(
        [
          [m * 208, 560],
          [m * 220, 620],
          [m * 214, 668],
        ],
        3.2,
      ) +
      nerve(
        [
          [0, 480],
          [m * 40, 530],
          [m * 84, 600],
          [m * 94, 700],
          [m * 88, 862],
        ],
        4.6,
      ) +
      nerve(
        [
          [m * 86, 620],
          [m * 62, 730],
          [m * 60, 862],
        ],
        3.2,
      );
    for (const [yy, l] of [
      [292, 74],
      [342, 70],
      [392, 66],
    ])
      o += nerve(
        [
          [0, yy],
          [m * l * 0.6, yy + 8],
          [m * l, yy + 34],
        ],
        3,
      );
  }
  // bladder: a calm rounded organ low in the belly
  const [bg, bu] = A.radial(
    [
      [0, '#FFF6EC'],
      [0.6, '#F1CFA8'],
      [1, '#D9A676'],
    ],
    { cx: 0.4, cy: 0.32, r: 0.75 },
  );
  o +=
    `<defs>${bg}</defs>` +
    P(
      'M-28 548C-30 531 -14 524 0 524C14 524 30 531 28 548C27 565 15 580 5 586L4 594L-4 594L-5 586C-15 580 -27 565 -28 548Z',
      bu,
      `stroke="${dark ? '#FFF3E2' : '#7A5426'}" stroke-width="3" stroke-linejoin="round"`,
    ) +
    A.spec(-10, 538, 12, 6, -30, 0.8);
  // thigh muscle
  const [mg, mu] = A.linear(
    [
      [0, '#F6D2C4'],
      [1, '#CF917C'],
    ],
    { x1: 0, y1: 0, x2: 1, y2: 0.4 },
  );
  o +=
    `<defs>${mg}</defs>` +
    P(
      'M90 638C108 652 112 690 106 716C102 728 96 734 92 738C84 730 76 710 74 686C73 662 80 648 90 638Z',
      mu,
      `stroke="${dark ? '#FFE4E0' : '#7A322F'}" stroke-width="3"`,
    ) +
    S('M89 652C84 676 84 704 91 726M95 654C101 676 101 702 96 722', '#7A322F', 2, 'opacity=".4"') +
    A.spec(84, 668, 6, 18, 4, 0.6);
  // tingling on both sides of the forearm
  for (const m of [-1, 1])
    for (const i of [0, 1])
      o += S(
        `M${-207 + m * (24 + i * 12)} ${540 - 14 - i * 6}Q${-207 + m * (32 + i * 14)} 540 ${-207 + m * (24 + i * 12)} ${540 + 14 + i * 6}`,
        ring,
        3.6,
      );
  o += centralFront(t);
  // eyes, nose and a quiet mouth
  for (const m of [-1, 1]) {
    const ex = m * 22;
    o += P(
      `M${ex - 13} 112C${ex - 6} 102 ${ex + 6} 102 ${ex + 13} 112C${ex + 6} 118 ${ex - 6} 118 ${ex - 13} 112Z`,
      '#FFFFFF',
      `stroke="${dark ? '#0C2434' : t['ink.soft']}" stroke-width="2.400"`,
    );
    o += C(ex, 110.5, 5.6, '#3F7F6B') + C(ex, 110.5, 2.8, '#10242E') + C(ex - 1.8, 108.6, 1.5, '#FFFFFF');
  }
  o +=
    S('M1 116C5 127 5 131 -1 132', e, 2.6, 'opacity=".6"') + S('M-14 143C-6 149 8 149 15 143', e, 3, 'opacity=".75"');
  o += Object.values(zones).map(rim).join('');
  return A.backdrop(t, w, h, { seed: 31, dark, n: 4 }) + bodyOutline(t, x, y, k, dark, o);
}

export const pictures = { 'body-symptoms': bodySymptoms };
