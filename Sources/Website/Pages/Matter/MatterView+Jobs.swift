import Disclosure

extension MatterView {
  /// A file made from the record.
  func job(
    at address: PageAddress, facts: [String] = [], dependsOnDay: Bool = false,
    render: @escaping @Sendable () -> [UInt8]
  ) -> PageJob {
    PageJob(
      address: address, owner: matter.file,
      dependencies: [.record(matter.file)] + facts.map { .fact($0) }
        + (dependsOnDay ? [.day] : []),
      render: render)
  }

  /// What the page shows that is not in the record: its state on the day, outages of its boards,
  /// remarks, the address of the village rules.
  var pageFacts: [String] {
    var facts = [state.rawValue, "round \(round.number)"] + outageFacts
    for finding in context.snapshot.marks[matter.file] ?? [] {
      let line = finding.pageLine ?? finding.message
      facts.append([finding.code, line.zh, finding.reason ?? ""].joined(separator: " "))
    }
    for rule in whole.timeline.windowRules where rule.rank == .villageRule {
      facts.append(context.codeLink(to: rule.source.article, from: address) ?? "")
    }
    return facts
  }

  /// What the sheet shows that is not in the record: a last day that was moved.
  var paperFacts: [String] { outageFacts + [slipLine ?? ""] }

  private var outageFacts: [String] {
    whole.timeline.rounds.flatMap { round in
      round.boards.flatMap { board in
        board.outages.map { outage in
          [
            board.board, outage.lowerBound.description, outage.upperBound.description,
            context.outageReason(on: board.board, from: outage.lowerBound) ?? "",
          ].joined(separator: " ")
        }
      }
    }
  }

  /// Copies of the tables and attachments that the web shows.
  var fileJobs: [PageJob] {
    var paths: [(name: String, path: String)] = visibleTables.filter { $0.channel == .web }
      .map { ($0.name, $0.file) }
    let pictures = placedFiles.filter { !$0.hasSuffix(".csv") }.sorted()
    for name in matter.files + [matter.outcome?.file].compactMap({ $0 }) + pictures {
      if let path = attachmentPath(of: name) { paths.append((name, path)) }
    }
    var seen: Set<PageAddress> = []
    return paths.compactMap { name, path in
      guard let target = fileAddress(name), seen.insert(target).inserted else { return nil }
      let file = context.snapshot.file
      return PageJob(
        address: target, owner: matter.file, dependencies: [.asset(path)],
        render: {
          let bytes = file(path) ?? []
          return ImageCleaner.isPicture(path) ? ImageCleaner.cleaned(bytes) : bytes
        })
    }
  }
}
