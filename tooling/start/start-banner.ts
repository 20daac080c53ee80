/**
 * What `npm start` says once everything answers: the server's own lines (its address, the data folder, a set-up link
 * while there is no account) and then the shop.
 */
export function startBanner(serverLines: readonly string[], shopUrl: string): string {
  const hasSetupLink = serverLines.some((line) => line.includes('/setup#'));
  return [
    '',
    ...serverLines,
    ...(hasSetupLink ? [] : ['Sign in at the dashboard with your e-mail and password.']),
    '',
    `Demo shop  ${shopUrl}`,
    'What happens there is recorded once the visitor agrees. Ctrl-C stops both.',
    '',
    '',
  ].join('\n');
}
