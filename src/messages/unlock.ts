/** Words of the screen that asks for the passphrase. */
export const unlockWords = {
  title: 'Locked',
  ask: 'Your passphrase opens what you wrote. It is not shown while you type.',
  askRecovery: 'Type your recovery code. Spaces, dashes and capitals do not matter.',
  here: 'Passphrase: ',
  hereRecovery: 'Recovery code: ',
  opening: 'One moment. Opening takes about a second, so that guessing takes others very long.',
  opens: 'open',
  wrong: 'That is not the passphrase. Nothing was changed, and you can try again as often as you like.',
  openedByCode:
    'This was opened with the recovery code. To choose a new passphrase, leave and type: trust-repair passphrase --recover',
  withRecovery: 'use the recovery code',
  withPassphrase: 'use the passphrase',
  changed: 'Your journal was locked in another window. What you typed here is still here: unlock, and it is kept.',
  aside: 'leave',
} as const;
