import Disclosure
import Publishing
import Website

/// Works out the fingerprint of all that a page is made from, so that an unchanged page is not
/// rendered again.
struct DependencyHasher: Sendable {
  private let base: ContentHash
  private let records: [String: ContentHash]
  private let register: ContentHash
  private let assets: [String: ContentHash]
  private let day: Day
  private let file: @Sendable (String) -> [UInt8]?

  /// Prepares the fingerprints of one build.
  init(frozen: Frozen, snapshot: Snapshot, theme: ContentHash, request: BuildRequest) {
    var base = ContentHasher()
    base.combine(frozen.common)
    base.combine(theme)
    base.combine(snapshot.baseURL ?? "")
    base.combine(snapshot.language.rawValue)
    base.combine(snapshot.optionalSections.joined(separator: " "))
    self.base = base.finalize()

    var records: [String: ContentHash] = [:]
    var register = ContentHasher()
    for whole in frozen.wholes {
      let file = whole.envelope.file
      var record = ContentHasher()
      record.combine(frozen.hashes[file] ?? ContentHash(of: file))
      // The state changes with time alone, and so does what a page may show.
      if case .matter(let matter) = whole {
        record.combine(matter.timeline.state(on: frozen.day).rawValue)
      }
      for mark in snapshot.marks[file] ?? [] {
        record.combine(mark.code)
        record.combine(mark.message.zh)
        record.combine(mark.reason ?? "")
      }
      switch snapshot.held[file] {
      case .stub: record.combine("stub")
      case .frozen: record.combine("frozen")
      case nil: break
      }
      let hash = record.finalize()
      records[file] = hash
      register.combine(file)
      register.combine(hash)
    }
    self.records = records
    self.register = register.finalize()
    assets = Dictionary(
      snapshot.assets.map { ($0.name, ContentHash(of: $0.bytes)) },
      uniquingKeysWith: { first, _ in first })
    day = frozen.day
    file = snapshot.file
  }

  /// The fingerprint of what a page depends on.
  func hash(of job: PageJob) -> ContentHash {
    var hasher = ContentHasher()
    hasher.combine(base)
    hasher.combine(job.address.path)
    for dependency in job.dependencies {
      switch dependency {
      case .record(let file):
        hasher.combine("record")
        hasher.combine(records[file] ?? ContentHash(of: file))
      case .register:
        hasher.combine("register")
        hasher.combine(register)
      case .day:
        hasher.combine("day")
        hasher.combine(day.description)
      case .asset(let name):
        hasher.combine("asset")
        hasher.combine(assets[name] ?? ContentHash(of: file(name) ?? []))
      case .fact(let fact):
        hasher.combine("fact")
        hasher.combine(fact)
      }
    }
    return hasher.finalize()
  }
}
