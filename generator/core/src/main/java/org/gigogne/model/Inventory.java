package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * With what a school works: {@code equipement.yml}.
 *
 * @param presentation what is to be said of it
 * @param asOf when it was counted
 * @param devices devices, by lot
 * @param network connection and wiring
 * @param rooms rooms of a primary school against the socle numérique de base; null elsewhere
 * @param services software and services in use
 * @param loans loans of devices to pupils or staff, by school year
 * @param diffusion who may read the file
 */
public record Inventory(
        @JsonProperty("presentation") @Nullable String presentation,
        @JsonProperty("releve-le") @Nullable PartialDate asOf,
        @JsonProperty("appareils") List<DeviceLot> devices,
        @JsonProperty("reseau") @Nullable Network network,
        @JsonProperty("socle") @Nullable BaseEquipment rooms,
        @JsonProperty("services") List<Service> services,
        @JsonProperty("prets") List<Loans> loans,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Inventory {
        devices = List.copyOf(devices);
        services = List.copyOf(services);
        loans = List.copyOf(loans);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /** Whether it lists nothing: neither device, network, room, service nor loan. */
    public boolean isEmpty() {
        return devices.isEmpty() && network == null && rooms == null && services.isEmpty() && loans.isEmpty();
    }

    /**
     * Devices of one sort, bought together.
     *
     * @param id name used in links, unique in the file
     * @param kind what they are
     * @param label how the school calls them
     * @param count how many, 0 or more
     * @param acquired when they were acquired
     * @param owner who owns them
     * @param use what they serve for
     * @param reconditioned whether they were bought reconditioned
     * @param renewal when they are to be replaced
     * @param room where they are; never in the public edition
     * @param serialNumbers serial numbers; never in the public edition
     * @param diffusion who may read the line
     */
    public record DeviceLot(
            @JsonProperty("id") String id,
            @JsonProperty("type") DeviceKind kind,
            @JsonProperty("libelle") @Nullable String label,
            @JsonProperty("nombre") int count,
            @JsonProperty("acquisition") @Nullable PartialDate acquired,
            @JsonProperty("proprietaire") @Nullable Owner owner,
            @JsonProperty("usage") DeviceUse use,
            @JsonProperty("reconditionne") boolean reconditioned,
            @JsonProperty("renouvellement") @Nullable PartialDate renewal,
            @JsonProperty("lieu") @Nullable String room,
            @JsonProperty("numeros-de-serie") List<String> serialNumbers,
            @JsonProperty("diffusion") Diffusion diffusion)
            implements Restrictable {
        public DeviceLot {
            use = Objects.requireNonNullElse(use, DeviceUse.TEACHING);
            serialNumbers = List.copyOf(serialNumbers);
            diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
        }

        /** The same lot without room and serial numbers. */
        DeviceLot withoutWhereabouts() {
            return new DeviceLot(
                    id, kind, label, count, acquired, owner, use, reconditioned, renewal, null, List.of(), diffusion);
        }
    }

    /** What a device is. */
    public enum DeviceKind {
        /** Desktop computer. */
        @JsonProperty("ordinateur fixe")
        DESKTOP,
        /** Laptop. */
        @JsonProperty("ordinateur portable")
        LAPTOP,
        /** Tablet. */
        @JsonProperty("tablette")
        TABLET,
        /** Mobile class: a trolley of laptops or tablets, counted as one. */
        @JsonProperty("classe mobile")
        MOBILE_CLASS,
        /** Interactive board (TNI). */
        @JsonProperty("TNI")
        INTERACTIVE_BOARD,
        /** Interactive projector (VPI). */
        @JsonProperty("VPI")
        INTERACTIVE_PROJECTOR,
        /** Interactive flat screen. */
        @JsonProperty("écran interactif")
        INTERACTIVE_SCREEN,
        /** Projector. */
        @JsonProperty("vidéoprojecteur")
        PROJECTOR,
        /** Document camera. */
        @JsonProperty("visualiseur")
        DOCUMENT_CAMERA,
        /** Printer or copier. */
        @JsonProperty("imprimante")
        PRINTER,
        /** Robot or programmable card. */
        @JsonProperty("robot")
        ROBOT,
        /** Camera or sound recorder. */
        @JsonProperty("prise de vue ou de son")
        RECORDER,
        /** Server or network storage. */
        @JsonProperty("serveur")
        SERVER,
        /** Anything else. */
        @JsonProperty("autre")
        OTHER;

        /** Whether it counts as a computer in the ratios for 100 pupils: desktops and laptops. */
        public boolean isComputer() {
            return this == DESKTOP || this == LAPTOP;
        }

        /** Whether it counts as an interactive board in the ratios for 1,000 pupils. */
        public boolean isInteractiveBoard() {
            return this == INTERACTIVE_BOARD || this == INTERACTIVE_PROJECTOR || this == INTERACTIVE_SCREEN;
        }
    }

    /** Who owns a device. */
    public enum Owner {
        /** State. */
        @JsonProperty("État")
        STATE,
        /** Commune or group of communes. */
        @JsonProperty("commune")
        COMMUNE,
        /** Département. */
        @JsonProperty("département")
        DEPARTMENT,
        /** Region. */
        @JsonProperty("région")
        REGION,
        /** The school itself. */
        @JsonProperty("établissement")
        SCHOOL,
        /** Another body. */
        @JsonProperty("autre")
        OTHER
    }

    /** What a device serves for. */
    public enum DeviceUse {
        /** Teaching; the default. */
        @JsonProperty("pédagogique")
        TEACHING,
        /** Administration. */
        @JsonProperty("administratif")
        ADMINISTRATIVE
    }

    /**
     * The connection of the school.
     *
     * @param rate band of the internet rate
     * @param rooms number of teaching rooms
     * @param connectedRooms teaching rooms with internet, at most {@code rooms}
     * @param wifi whether there is wireless access for classes
     * @param note what is to be said of it
     */
    public record Network(
            @JsonProperty("debit") @Nullable RateBand rate,
            @JsonProperty("salles") @Nullable Integer rooms,
            @JsonProperty("salles-connectees") @Nullable Integer connectedRooms,
            @JsonProperty("wifi") @Nullable Boolean wifi,
            @JsonProperty("remarque") @Nullable String note) {}

    /** Bands of internet rate; « très haut débit » is above 30 Mbit/s. */
    public enum RateBand {
        /** No connection. */
        @JsonProperty("aucun")
        NONE,
        /** Below 2 Mbit/s. */
        @JsonProperty("moins de 2 Mbit/s")
        BELOW_2,
        /** 2 to 10 Mbit/s. */
        @JsonProperty("2 à 10 Mbit/s")
        FROM_2_TO_10,
        /** 10 to 30 Mbit/s. */
        @JsonProperty("10 à 30 Mbit/s")
        FROM_10_TO_30,
        /** 30 to 100 Mbit/s. */
        @JsonProperty("30 à 100 Mbit/s")
        FROM_30_TO_100,
        /** Above 100 Mbit/s. */
        @JsonProperty("plus de 100 Mbit/s")
        ABOVE_100
    }

    /**
     * Classrooms of an école against the socle numérique de base. Each number is at most {@code classrooms}.
     *
     * @param classrooms number of classrooms
     * @param projectors classrooms with a projector or an interactive display
     * @param laptops classrooms with a laptop
     * @param connections classrooms with internet
     * @param cameras classrooms with a camera or another image capture
     * @param microphones classrooms with a microphone
     * @param loudspeakers classrooms with a loudspeaker
     * @param documentCameras classrooms with a document camera (optional in the socle)
     * @param sharedPack whether the school shares a pack of tablets or laptops
     * @param headLaptop whether the head's office has a laptop
     * @param headConnection whether the head's office has internet
     * @param headPrinter whether the head's office has a networked printer, copier and scanner
     */
    public record BaseEquipment(
            @JsonProperty("salles-de-classe") int classrooms,
            @JsonProperty("projection") @Nullable Integer projectors,
            @JsonProperty("ordinateur-portable") @Nullable Integer laptops,
            @JsonProperty("connexion") @Nullable Integer connections,
            @JsonProperty("captation-image") @Nullable Integer cameras,
            @JsonProperty("microphone") @Nullable Integer microphones,
            @JsonProperty("haut-parleurs") @Nullable Integer loudspeakers,
            @JsonProperty("visualiseur") @Nullable Integer documentCameras,
            @JsonProperty("lot-partage") @Nullable Boolean sharedPack,
            @JsonProperty("direction-ordinateur") @Nullable Boolean headLaptop,
            @JsonProperty("direction-connexion") @Nullable Boolean headConnection,
            @JsonProperty("direction-imprimante") @Nullable Boolean headPrinter) {}

    /**
     * A service in use.
     *
     * @param name its name, for example {@code e-lyco}
     * @param kind what it is
     * @param use what it serves for
     * @param audiences who uses it
     * @param privacy where its RGPD file stands
     * @param hosting where its data are kept
     * @param authentication how users sign in, for example {@code ÉduConnect}
     */
    public record Service(
            @JsonProperty("nom") String name,
            @JsonProperty("type") ServiceKind kind,
            @JsonProperty("usage") @Nullable String use,
            @JsonProperty("publics") List<String> audiences,
            @JsonProperty("rgpd") @Nullable PrivacyState privacy,
            @JsonProperty("hebergement") @Nullable String hosting,
            @JsonProperty("authentification") @Nullable String authentication) {
        public Service {
            audiences = List.copyOf(audiences);
        }
    }

    /** What a service is. */
    public enum ServiceKind {
        /** Espace numérique de travail. */
        @JsonProperty("ENT")
        WORKSPACE,
        /** Vie scolaire. */
        @JsonProperty("vie scolaire")
        SCHOOL_LIFE,
        /** Gestionnaire d'accès aux ressources. */
        @JsonProperty("GAR")
        RESOURCE_ACCESS,
        /** Pix Orga. */
        @JsonProperty("Pix Orga")
        PIX_ORGA,
        /** Learning platform. */
        @JsonProperty("plateforme pédagogique")
        LEARNING_PLATFORM,
        /** Tools of apps.education.fr. */
        @JsonProperty("apps.education.fr")
        STATE_APPS,
        /** Resource of a publisher. */
        @JsonProperty("ressource")
        RESOURCE,
        /** Anything else. */
        @JsonProperty("autre")
        OTHER
    }

    /** Where the RGPD file of a service stands. */
    public enum PrivacyState {
        /** In the register of processing. */
        @JsonProperty("inscrit au registre")
        REGISTERED,
        /** Under way. */
        @JsonProperty("en cours")
        UNDER_WAY,
        /** To do. */
        @JsonProperty("à faire")
        TO_DO
    }

    /**
     * Loans of devices in one school year.
     *
     * @param year school year
     * @param audience who borrows
     * @param requested loans asked for, 0 or more
     * @param granted loans granted, at most {@code requested}
     */
    public record Loans(
            @JsonProperty("annee") SchoolYear year,
            @JsonProperty("public") LoanAudience audience,
            @JsonProperty("demandes") int requested,
            @JsonProperty("accordes") int granted) {}

    /** Who borrows. */
    public enum LoanAudience {
        /** Pupils. */
        @JsonProperty("élèves")
        PUPILS,
        /** Staff. */
        @JsonProperty("personnels")
        STAFF
    }
}
