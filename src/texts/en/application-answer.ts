/** What the bot answers in the issue of an application. */
export const applicationAnswer = {
  'applicationAnswer.faulty': 'Thank you. Before this can become an entry, these answers need another look:',
  'applicationAnswer.edit':
    'Please edit this issue: open the menu with the three dots at its top, choose “Edit”, and keep the headings as they are. Everything is read again by itself; there is no need for a new issue.',
  'applicationAnswer.proposed': 'Thank you. Your application is now a pull request: {url}',
  'applicationAnswer.logo':
    'The logo could not be taken over: it has to be an SVG, PNG, JPEG or WebP file of at most 512 KB. Everything else was.',
  'applicationAnswer.next':
    'It is checked within minutes, and then an editor reads it. To change an answer, edit this issue before the first review; later, write in the pull request.',
  'applicationAnswer.frozen':
    'This application is being read, so edits of this issue no longer change it. Please write what you want changed here: {url}',
} as const;
