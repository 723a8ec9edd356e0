import Disclosure

/// The theme's templates, compiled for their pages.
struct PageTemplates: Sendable {
  let board: CompiledTemplate<BoardPage>
  let matters: CompiledTemplate<MattersPage>
  let matter: CompiledTemplate<MatterPage>
  let print: CompiledTemplate<PrintPage>
  let codes: CompiledTemplate<CodesPage>
  let code: CompiledTemplate<CodePage>
  let rolls: CompiledTemplate<RollsPage>
  let roll: CompiledTemplate<RollPage>
  let accounts: CompiledTemplate<AccountsPage>
  let account: CompiledTemplate<AccountPage>
  let page: CompiledTemplate<TextPage>
  let about: CompiledTemplate<AboutPage>
  let stub: CompiledTemplate<StubPage>
  let tombstone: CompiledTemplate<TombstonePage>
  let notFound: CompiledTemplate<NotFoundPage>

  /// Compiles them all, and adds what is wrong with them to `findings`.
  init(_ theme: Theme, findings: inout [Finding]) {
    board = theme.template("board", findings: &findings)
    matters = theme.template("matters", findings: &findings)
    matter = theme.template("matter", findings: &findings)
    print = theme.template("print", findings: &findings)
    codes = theme.template("codes", findings: &findings)
    code = theme.template("code", findings: &findings)
    rolls = theme.template("rolls", findings: &findings)
    roll = theme.template("roll", findings: &findings)
    accounts = theme.template("accounts", findings: &findings)
    account = theme.template("account", findings: &findings)
    page = theme.template("page", findings: &findings)
    about = theme.template("about", findings: &findings)
    stub = theme.template("stub", findings: &findings)
    tombstone = theme.template("tombstone", findings: &findings)
    notFound = theme.template("notfound", findings: &findings)
  }
}
