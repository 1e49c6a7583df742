import { expect, test } from 'vitest';
import { runChecks } from '#checks/index.ts';
import { phrases } from '#checks/phrases.ts';
import { aHub, today } from '../builders.ts';

test('accepts phrases of terms that there are', () => {
  const phrasesOfBoth = {
    expertise: { planning: 'one plan, who does what' },
    engagement: { remote: 'from afar' },
  };
  const hub = aHub({ phrases: phrasesOfBoth });
  expect(runChecks(hub, { today }, [phrases])).toEqual([]);
});

test.each([
  [{ expertise: { planing: 'one plan' } }, 'expertise.planing'],
  [{ services: { workshops: 'a day with us' } }, 'services.workshops'],
  [{ engagement: { sometimes: 'now and then' } }, 'engagement.sometimes'],
])('names what no taxonomy has: %o', (given, field) => {
  const [problem] = runChecks(aHub({ phrases: given }), { today }, [phrases]);
  expect(problem?.place).toEqual({ file: 'content/phrases.yml', field });
});

test('accepts a reference to another term, and names one that leads nowhere', () => {
  const hub = aHub({ phrases: { expertise: { training: 'a day with us, @expertise/planning' } } });
  expect(runChecks(hub, { today }, [phrases])).toEqual([]);
  const [problem] = runChecks(
    aHub({ phrases: { expertise: { training: 'a day with us, @expertise/planing' } } }),
    { today },
    [phrases],
  );
  expect(problem?.message).toContain('@expertise/planing');
});
