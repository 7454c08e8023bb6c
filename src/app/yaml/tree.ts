import type Yaml from 'yaml';
import type { FilePlace, MapEntry, TreeNode } from '#src/domain/text-tree/node.js';
import type { SyntaxFlaw, SyntaxProblem } from '#src/domain/text-tree/syntax.js';
import { syntaxProblem } from './syntax-problem.js';

/** So much of a line as a message can bear. */
const longestQuote = 60;

/** How a kind of file says no to what is no YAML, or nothing; each throws a refusal. */
export interface YamlRefusals {
  readonly empty: (file: string) => never;
  readonly syntax: (flaw: SyntaxFlaw) => never;
}

/**
 * Reads YAML as texts, lists and maps with their places. Every scalar is the text that stands there (the
 * failsafe schema): `840.000` would be a number to every other one.
 * Anchors, aliases and tags are refused as syntax, since the files are read by people, who have to see every value
 * where it holds.
 */
export async function readYamlTree(text: string, file: string, refusals: YamlRefusals): Promise<TreeNode> {
  const { default: yaml } = await import('yaml');
  const source = text.replace(/^\uFEFF/, '');
  const lineCounter = new yaml.LineCounter();
  // Double keys are ours to find: we can say where the first one stands.
  const document = yaml.parseDocument(source, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter,
  });
  const tree = new TreeReader(yaml, { source, file, lineCounter, refusals });
  const [error] = document.errors;
  if (error) tree.refuseSyntax(syntaxProblem(error), error.pos[0]);
  const { contents } = document;
  if (contents === null || (yaml.isScalar(contents) && contents.value === '')) refusals.empty(file);
  return tree.read(contents, 0);
}

interface TreeSource {
  readonly source: string;
  readonly file: string;
  readonly lineCounter: Yaml.LineCounter;
  readonly refusals: YamlRefusals;
}

class TreeReader {
  readonly #yaml: typeof Yaml;
  readonly #of: TreeSource;

  constructor(yaml: typeof Yaml, of: TreeSource) {
    this.#yaml = yaml;
    this.#of = of;
  }

  /** `offset` is where the node stands if it does not know itself. */
  read(node: Yaml.Node | null, offset: number): TreeNode {
    const at = node?.range?.[0] ?? offset;
    const place = this.#placeOf(at);
    if (node === null) return { kind: 'text', text: '', place };
    if (this.#yaml.isAlias(node) || node.anchor !== undefined) return this.refuseSyntax('alias', at);
    if (node.tag !== undefined) return this.refuseSyntax('tag', at);
    if (this.#yaml.isMap(node)) return { kind: 'map', entries: this.#entries(node.items, at), place };
    if (this.#yaml.isSeq(node)) return { kind: 'list', items: this.#items(node.items, at), place };
    return { kind: 'text', text: this.#yaml.isScalar(node) ? String(node.value) : '', place };
  }

  refuseSyntax(problem: SyntaxProblem, offset: number): never {
    const place = this.#placeOf(offset);
    const line = this.#of.source.split(/\r?\n/)[place.line - 1] ?? '';
    const text = (line.slice(place.column - 1).trim() || line.trim()).slice(0, longestQuote);
    return this.#of.refusals.syntax({ ...place, problem, text });
  }

  #items(items: readonly unknown[], offset: number): TreeNode[] {
    return items.map((item) => this.read(this.#yaml.isNode(item) ? item : null, offset));
  }

  #entries(pairs: readonly Yaml.Pair[], offset: number): MapEntry[] {
    return pairs.map(({ key, value }) => {
      const at = (this.#yaml.isNode(key) ? key.range?.[0] : undefined) ?? offset;
      if (!this.#yaml.isScalar(key) || key.anchor !== undefined || key.tag !== undefined) {
        return this.refuseSyntax('key', at);
      }
      const text = String(key.value);
      // Between braces `scale: 1,05` is `scale: 1` and a key `05` without a value.
      if (value === null && /^\d/.test(text)) return this.refuseSyntax('comma', at);
      const node = this.read(this.#yaml.isNode(value) ? value : null, at);
      return { key: text, place: this.#placeOf(at), value: node };
    });
  }

  #placeOf(offset: number): FilePlace {
    const { line, col } = this.#of.lineCounter.linePos(offset);
    return { file: this.#of.file, line, column: col };
  }
}
