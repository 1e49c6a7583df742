/** A valid open pull request; a test names only what matters to it. */
import type { OpenPull } from '#domain/open-pull.ts';

export function anOpenPull(parts: Partial<OpenPull> = {}): OpenPull {
  return {
    number: 7,
    title: 'Add Acme Studio',
    author: 'acme-owner',
    class: 'new',
    outcome: 'needs-editor',
    lane: 'new',
    next: 'editor',
    partner: 'acme',
    faults: 0,
    draft: false,
    labels: [],
    openedAt: '2026-11-12T12:00:00Z',
    headAt: '2026-11-12T12:00:00Z',
    ...parts,
  };
}
