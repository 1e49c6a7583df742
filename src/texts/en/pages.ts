/** Pages about the program, and the error page. */
export const pages = {
  'error.title': 'Page not found',
  'error.description': 'No such page at {name}.',
  'error.text': 'The address may be mistyped, or the partner left the program.',
  'tiers.description': 'The tiers of {name} and what earns them.',
  'tiers.lede': 'A tier says what a partner has shown to the program. It is never sold.',
  'tiers.holders': { one: '{count} partner in this tier', other: '{count} partners in this tier' },
  'tiers.nobody': 'No partner holds it now.',
} as const;
