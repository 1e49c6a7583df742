/** What a `.ts` or `.astro` file imports and which globals it mentions, read from its syntax tree. */
import ts from 'typescript';

export interface SourceText {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly specifier: string;
  /** Names taken from it; none for `import 'x'`, `import * as x`, `import()` and `export *`. */
  readonly names: readonly string[];
}

export interface Module extends SourceText {
  readonly imports: readonly Import[];
  /** As `Date.now` or `new Date()`, each once. */
  readonly mentions: readonly string[];
}

/** Globals by which a module would reach for the clock, chance, the environment, the network. */
const IMPURE_PROPERTIES = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'];

/** Reads one file; of `.astro` the front matter and the scripts. */
export function parseModule({ path, text }: SourceText): Module {
  const imports: Import[] = [];
  const mentions = new Set<string>();
  for (const code of path.endsWith('.astro') ? scriptsOf(text) : [text]) {
    const visit = (node: ts.Node): void => {
      const found = toImport(node);
      if (found) imports.push(found);
      const mention = toMention(node);
      if (mention) mentions.add(mention);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS));
  }
  return { path, text, imports, mentions: [...mentions] };
}

function scriptsOf(astro: string): string[] {
  const frontMatter = /^---\r?\n([\s\S]*?)^---\s*$/m.exec(astro);
  const template = frontMatter ? astro.slice(frontMatter.index + frontMatter[0].length) : astro;
  const scripts = [...template.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code ?? '',
  );
  return [frontMatter?.[1] ?? '', ...scripts];
}

function toImport(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) return toEntry(node.moduleSpecifier, node.importClause?.namedBindings);
  if (ts.isExportDeclaration(node)) return toEntry(node.moduleSpecifier, node.exportClause);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return toEntry(node.arguments[0]);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return toEntry(node.argument.literal);
  return undefined;
}

/** Nothing for an export without `from`, or an import of what is computed. */
function toEntry(from: ts.Node | undefined, bindings?: Bindings): Import | undefined {
  if (!from || !ts.isStringLiteralLike(from)) return undefined;
  return { specifier: from.text, names: namesOf(bindings) };
}

type Bindings = ts.NamedImportBindings | ts.NamedExportBindings | undefined;

function namesOf(bindings: Bindings): string[] {
  if (!bindings || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return [];
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}

function toMention(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isName(node.expression, 'Date') && !node.arguments?.length) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node)) {
    return (
      ['fetch', 'Date'].map((name) => isName(node.expression, name) && `${name}(`).find(Boolean) || undefined
    );
  }
  if (ts.isPropertyAccessExpression(node)) return toPropertyMention(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node)) return toPropertyMention(node.expression, '');
  if (ts.isVariableDeclaration(node) && node.initializer && isName(node.initializer, 'process')) {
    return 'process.';
  }
  return undefined;
}

function toPropertyMention(object: ts.Expression, property: string): string | undefined {
  if (isName(object, 'process')) return property === 'env' ? 'process.env' : 'process.';
  if (isName(object, 'globalThis') && ['process', 'fetch'].includes(property))
    return `globalThis.${property}`;
  return IMPURE_PROPERTIES.find((name) => {
    const [global = '', member] = name.split('.');
    return isName(object, global) && property === member;
  });
}

function isName(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
