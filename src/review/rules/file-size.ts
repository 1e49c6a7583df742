import { BYTE_LIMITS } from '#domain/byte-limits.ts';
import { classify } from '#domain/repo-layout.ts';
import { defineRule } from '../review-rule.ts';

/** Bytes are counted by the tree, before anybody reads them. */
export const fileSize = defineRule({
  id: 'file-size',
  level: 'error',
  description: `A profile has at most ${BYTE_LIMITS.profile} bytes, a logo at most ${BYTE_LIMITS.logo}.`,
  why: 'A large file can keep every program busy that reads it. Pictures are never shown larger than a few hundred pixels, and long texts belong on your own site.',
  *check({ pull }) {
    for (const { path, after } of pull.changes) {
      const { kind } = classify(path);
      const limit = kind === 'profile' || kind === 'logo' ? BYTE_LIMITS[kind] : undefined;
      if (!after || limit === undefined || after.size <= limit) continue;
      yield {
        path,
        message: `Unexpected size \`${after.size}\` bytes, expected at most \`${limit}\``,
        hint: kind === 'logo' ? 'Export the logo smaller; 512 pixels are plenty.' : 'Shorten it.',
      };
    }
  },
});
