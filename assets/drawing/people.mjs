// People: calm, varied, never in distress. Feet stand at (x, y); an adult is 440 units tall at scale 1.
// figure(t, x, y, s, look) draws one person; what a look may say stands in people/look.mjs.
export { CLOTH, SKIN, edgeOf, shade } from './people/look.mjs';
export { part } from './people/parts.mjs';
export { figure } from './people/figure.mjs';
