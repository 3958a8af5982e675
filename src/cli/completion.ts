import type { Command } from 'commander';
import { cliWords as words } from '../messages/cli.js';
import { CliError, exitCodes } from '../errors.js';

interface Completed {
  readonly name: string;
  readonly does: string;
  readonly options: readonly { readonly flag: string; readonly does: string }[];
}

/** The commands and their options, as the program itself knows them. */
function completed(program: Command): readonly Completed[] {
  const options = (command: Command): Completed['options'] =>
    [
      ...command.options.map(({ long, description }) => ({ flag: long ?? '', does: description })),
      { flag: '--help', does: words.options.help },
    ].filter(({ flag }) => flag !== '');
  return program.commands.map((command) => ({
    name: command.name(),
    does: command.description(),
    options: options(command),
  }));
}

const shells: { readonly [shell: string]: (commands: readonly Completed[]) => string } = {
  bash: (commands) => `# trust-repair completion for bash: put it into your .bashrc, or source it.
_trust_repair() {
  local current="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `    ${name}) COMPREPLY=($(compgen -W "${extra(name)}${options.map(({ flag }) => flag).join(' ')}" -- "$current")) ;;`).join('\n')}
  esac
}
complete -F _trust_repair trust-repair
`,
  zsh: (commands) => `#compdef trust-repair
# trust-repair completion for zsh: save it as _trust-repair in a folder of your $fpath.
_trust_repair() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, does }) => `      '${name}:${quoted(does)}'`).join('\n')}
    )
    _describe 'command' commands
    return
  fi
  case "$words[2]" in
${commands.map(({ name, options }) => `    ${name}) _arguments ${options.map(({ flag, does }) => `'${flag}[${quoted(does)}]'`).join(' ')}${name === 'completion' ? " '1:shell:(bash zsh fish)'" : ''} ;;`).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_trust_repair" ]; then _trust_repair "$@"; else compdef _trust_repair trust-repair; fi
`,
  fish: (commands) => `# trust-repair completion for fish: save it as ~/.config/fish/completions/trust-repair.fish
complete -c trust-repair -f
${commands
  .flatMap(({ name, does, options }) => [
    `complete -c trust-repair -n __fish_use_subcommand -a ${name} -d '${quoted(does)}'`,
    ...options.map(
      ({ flag, does: what }) =>
        `complete -c trust-repair -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)} -d '${quoted(what)}'`,
    ),
  ])
  .join('\n')}
complete -c trust-repair -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
`,
};

const extra = (name: string): string => (name === 'completion' ? 'bash zsh fish ' : '');
/** Without the marks that mean something inside quotes, in lists of zsh or in brackets. */
const quoted = (text: string): string => text.replace(/['"\\[\]:]/gu, '');

/** `completion <shell>`: prints a script made from the commands themselves. */
export function completion(shell: string, program: Command): void {
  const script = shells[shell];
  if (script === undefined) throw new CliError(words.noShell(shell), exitCodes.usedWrongly);
  process.stdout.write(script(completed(program)));
}
