import type { Command } from 'commander';
import { cliWords as words } from '../messages/cli.js';
import { CliError, exitCodes } from '../errors.js';
import { fullName } from './declare.js';

interface Completed {
  /** 'journal', 'journal add'. */
  readonly path: string;
  readonly name: string;
  readonly does: string;
  readonly options: readonly { readonly flag: string; readonly does: string }[];
  readonly inner: readonly Completed[];
  /** True when it takes a file, or a folder. */
  readonly file: boolean;
}

/** The commands and their options, as the program itself knows them. */
const completed = (command: Command): Completed => ({
  path: fullName(command),
  name: command.name(),
  does: command.description(),
  options: [
    ...command.options.map(({ long, description }) => ({ flag: long ?? '', does: description })),
    { flag: '--help', does: words.options.help },
  ].filter(({ flag }) => flag !== ''),
  inner: command.commands.map(completed),
  file: command.registeredArguments.some((argument) => argument.name() === 'file'),
});

/** A command and all inside it. */
const flat = (command: Completed): readonly Completed[] => [command, ...command.inner.flatMap(flat)];

const flags = ({ options }: Completed): string => options.map(({ flag }) => flag).join(' ');
const names = (commands: readonly Completed[]): readonly string[] => commands.map(({ name }) => name);
/** Without the marks that mean something inside quotes, in lists of zsh or in brackets. */
const quoted = (text: string): string => text.replace(/['"\\[\]:]/gu, '');
const isFor = (name: string, shells: string): string => (name === 'completion' ? shells : '');

const bashCase = (command: Completed): string => {
  const offered = [...names(command.inner), isFor(command.name, 'bash zsh fish'), flags(command)].filter(Boolean);
  const offer = `COMPREPLY=($(compgen -W "${offered.join(' ')}" -- "$current"))`;
  // Names of files are offered by the shell itself.
  const orFile = command.file
    ? `; if [ "\${current#-}" = "$current" ]; then COMPREPLY=($(compgen -f -- "$current")); fi`
    : '';
  return `    "${command.path}") ${offer}${orFile} ;;`;
};

const zshCase = (command: Completed): string => {
  const options = command.options.map(({ flag, does }) => `'${flag}[${quoted(does)}]'`).join(' ');
  const inner = command.inner.length === 0 ? '' : ` '1:command:(${names(command.inner).join(' ')})'`;
  const shell = isFor(command.name, " '1:shell:(bash zsh fish)'");
  return `    '${command.path}') _arguments ${options}${inner}${shell}${command.file ? " '*:file:_files'" : ''} ;;`;
};

const fishRows = (command: Completed): readonly string[] => {
  const seen = command.path
    .split(' ')
    .map((name) => `__fish_seen_subcommand_from ${name}`)
    .join('; and ');
  const notYet =
    command.inner.length === 0 ? '' : `; and not __fish_seen_subcommand_from ${names(command.inner).join(' ')}`;
  return [
    ...command.options.map(
      ({ flag, does }) => `complete -c trust-repair -n '${seen}${notYet}' -l ${flag.slice(2)} -d '${quoted(does)}'`,
    ),
    ...command.inner.map(
      ({ name, does }) => `complete -c trust-repair -n '${seen}${notYet}' -a ${name} -d '${quoted(does)}'`,
    ),
    ...(command.file ? [`complete -c trust-repair -n '${seen}' -F`] : []),
  ];
};

const shells: { readonly [shell: string]: (commands: readonly Completed[]) => string } = {
  bash: (commands) => `# trust-repair completion for bash: put it into your .bashrc, or source it.
_trust_repair() {
  local IFS=$' \\t\\n'
  local current="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...names(commands), 'help', '--help', '--version'].join(' ')}" -- "$current"))
    return
  fi
  local command="\${COMP_WORDS[1]}"
  case "$command \${COMP_WORDS[2]}" in
${commands
  .flatMap(({ inner }) => inner)
  .map(({ path }) => `    "${path}") [ "$COMP_CWORD" -gt 2 ] && command="${path}" ;;`)
  .join('\n')}
  esac
  case "$command" in
${commands.flatMap(flat).map(bashCase).join('\n')}
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
  local command="$words[2]"
  case "$command $words[3]" in
${commands
  .flatMap(({ inner }) => inner)
  .map(({ path }) => `    '${path}') (( CURRENT > 3 )) && command='${path}' ;;`)
  .join('\n')}
  esac
  shift words
  (( CURRENT-- ))
  if [[ "$command" == *' '* ]]; then
    shift words
    (( CURRENT-- ))
  fi
  case "$command" in
${commands.flatMap(flat).map(zshCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = "_trust_repair" ]; then _trust_repair "$@"; else compdef _trust_repair trust-repair; fi
`,
  fish: (commands) => `# trust-repair completion for fish: save it as ~/.config/fish/completions/trust-repair.fish
complete -c trust-repair -f
${commands.map(({ name, does }) => `complete -c trust-repair -n __fish_use_subcommand -a ${name} -d '${quoted(does)}'`).join('\n')}
${commands.flatMap(flat).flatMap(fishRows).join('\n')}
complete -c trust-repair -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
`,
};

/** `completion <shell>`: prints a script made from the commands themselves. */
export function completion(shell: string, program: Command): void {
  const script = shells[shell];
  if (script === undefined) throw new CliError(words.noShell(shell), exitCodes.usedWrongly);
  process.stdout.write(script(program.commands.map(completed)));
}
