import type { Words } from '#src/messages/phrase.js';
import type { Completions } from './words.js';

export type Shell = 'bash' | 'zsh' | 'powershell';

/** Shells are called the same in every language. */
export const shells: Record<Shell, Words> = {
  bash: { de: 'bash', en: 'bash' },
  zsh: { de: 'zsh', en: 'zsh' },
  powershell: { de: 'powershell', en: 'powershell' },
};

/** A script that the shell reads once; it holds all words, so that completing starts no program. */
export function completionScript(shell: Shell, completions: Completions): string {
  switch (shell) {
    case 'bash':
      return bashScript(completions);
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(completions)}`;
    case 'powershell':
      return powershellScript(completions);
  }
}

/** The words before the cursor, without flags and their values, are looked up; the longest that is known wins. */
function bashScript(completions: Completions): string {
  const cases = [...completions].map(
    ([beginning, words]) => `    '${beginning}') echo '${words.join(' ')}';;`,
  );
  return `_llq_words() {
  case "$1" in
${cases.join('\n')}
  esac
}
_llq() {
  local current="\${COMP_WORDS[COMP_CWORD]}" beginning="" found="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) break;; esac
    if [ -n "$(_llq_words "\${beginning:+$beginning }$word")" ]; then beginning="\${beginning:+$beginning }$word"; else break; fi
  done
  found="$(_llq_words "$beginning")"
  COMPREPLY=($(compgen -W "$found" -- "$current"))
}
complete -o default -F _llq llq
`;
}

function powershellScript(completions: Completions): string {
  const entries = [...completions].map(
    ([beginning, words]) => `  '${beginning}' = @('${words.join("','")}')`,
  );
  return `$llqWords = @{
${entries.join('\n')}
}
Register-ArgumentCompleter -Native -CommandName llq -ScriptBlock {
  param($word, $line, $cursor)
  $beginning = ''
  foreach ($element in $line.CommandElements | Select-Object -Skip 1) {
    $longer = "$beginning $element".Trim()
    if ($llqWords.ContainsKey($longer)) { $beginning = $longer } else { break }
  }
  $llqWords[$beginning] | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
