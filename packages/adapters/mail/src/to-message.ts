import type { Mail } from '@livedrops/core/ports/mailer';

/** Line breaks end a header: what somebody wrote into a title stays one line. */
const inOneLine = (text: string) => text.replaceAll(/[\r\n\t]+/g, ' ').trim();

/** A mail as the library takes it. */
export function toMessage(mail: Mail, from: string) {
  const { to, subject, text, html, messageId, unsubscribeUrl } = mail;
  return {
    from,
    to: { name: '', address: to },
    subject: inOneLine(subject),
    text,
    ...(html !== undefined && { html }),
    messageId: `<${inOneLine(messageId)}>`,
    // Answers of machines to machines go in circles.
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${inOneLine(unsubscribeUrl)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
