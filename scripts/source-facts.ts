import ts from 'typescript';

/** What a source file imports and which of the watched names it uses. */
export interface SourceFacts {
  /** Module names as written, however they are imported: static, type-only, re-export, `import()`, worker address. */
  readonly imports: readonly string[];
  /** Watched names in use, such as `document` or `Math.random`, in order of appearance. */
  readonly uses: readonly string[];
}

/**
 * Reads a TypeScript source by its syntax tree, so that comments, strings and property names do not count.
 * `watched` holds globals (`document`) and members of globals (`Math.random`).
 */
export function readSourceFacts(
  path: string,
  text: string,
  watched: ReadonlySet<string> = new Set(),
): SourceFacts {
  const imports: string[] = [];
  const uses: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = importedName(node);
    if (name !== null) imports.push(name);
    const use = usedName(node);
    if (use !== null && watched.has(use)) uses.push(use);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return { imports, uses };
}

/** The module that a node imports, or null when it imports none. */
function importedName(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return literalText(node.moduleSpecifier);
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? literalText(node.argument.literal) : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literalText(node.arguments[0]);
  }
  return workerAddress(node);
}

/** The first argument of `new URL('./file', import.meta.url)`, as `new Worker(…)` takes it. */
function workerAddress(node: ts.Node): string | null {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'URL') return null;
  const [file, base] = node.arguments ?? [];
  return base?.getText() === 'import.meta.url' ? literalText(file) : null;
}

function literalText(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

/**
 * A global that a node refers to (`document`), a member of one (`Math.random`), or `new Date()`, which reads the clock;
 * null for anything else.
 */
function usedName(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && !node.arguments?.length)
    return `new ${node.expression.getText()}()`;
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return `${node.expression.text}.${node.name.text}`;
  }
  if (!ts.isIdentifier(node) || isDeclaredOrMember(node)) return null;
  return node.text;
}

/** Whether an identifier is a name given here (a member, a key, a parameter, a variable) and no reference to a global. */
function isDeclaredOrMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  const isNamed =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isBindingElement(parent);
  return isNamed && parent.name === node;
}
