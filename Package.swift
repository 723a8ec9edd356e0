// swift-tools-version: 6.2
import PackageDescription

/// The walls between the rooms: each target may import only what it lists.
///
/// `scripts/test` holds them with `--explicit-target-dependency-import-check error`.
let package = Package(
  name: "Gongshi",
  products: [
    .executable(name: "gongshi", targets: ["gongshi"]),
    .executable(name: "gongshi-serve", targets: ["gongshi-serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.1")),
  ],
  targets: [
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .target(name: "CPosix"),
    .target(name: "CAssets"),
    .target(name: "Disclosure"),
    .target(name: "Notation", dependencies: ["Disclosure", "CYAML"]),
    .target(name: "Reading", dependencies: ["Disclosure", "Notation", "CCommonMark"]),
    .target(name: "Website", dependencies: ["Disclosure", "Notation", "CQREncode"]),
    .target(name: "Publishing", dependencies: ["CPosix"]),
    .target(
      name: "Workshop",
      dependencies: ["Disclosure", "Notation", "Reading", "Website", "Publishing", "CAssets"]),
    .executableTarget(
      name: "gongshi",
      dependencies: [
        "Disclosure", "Workshop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "gongshi-serve",
      dependencies: [
        "CPosix", "Disclosure", "Workshop",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),
    .testTarget(name: "DisclosureTests", dependencies: ["Disclosure"]),
    .testTarget(name: "NotationTests", dependencies: ["Notation", "Disclosure"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Notation", "Disclosure"]),
    .testTarget(name: "WebsiteTests", dependencies: ["Website", "Notation", "Disclosure"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
    .testTarget(
      name: "WorkshopTests",
      dependencies: ["Workshop", "Notation", "Reading", "Website", "Publishing", "Disclosure"]),
    .testTarget(name: "CommandTests"),
  ],
  swiftLanguageModes: [.v6]
)
